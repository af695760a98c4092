import type { KeyNode } from '../generated/keys.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import { nodeAt } from '../wording/place-name.ts';

/**
 * The language in which a file writes its keys: Chinese if more keys are in Chinese than in English. Keys below `extra`
 * and the like, where any key may stand, are not counted.
 */
export function keyLanguage(source: Source, keys: KeyNode): 'zh' | undefined {
  let chinese = 0;
  for (const { path, spelling } of source.keys()) {
    if (nodeAt(keys, path.slice(0, -1) as Path)?.free) continue;
    chinese += /\p{Script=Han}/u.test(spelling) ? 1 : -1;
  }
  return chinese > 0 ? 'zh' : undefined;
}

/** The findings, marked with the language of the file's keys, for their words. */
export function inKeysOf(source: Source, keys: KeyNode, findings: readonly Finding[]): Finding[] {
  const language = findings.length > 0 ? keyLanguage(source, keys) : undefined;
  return language === undefined ? [...findings] : findings.map((it) => ({ ...it, keyLanguage: language }));
}
