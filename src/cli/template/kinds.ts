import type { Language } from '../../diagnostics/language.ts';
import { CHINESE_KINDS } from '../../model/document-kind.ts';
import { serves } from '../../packs/chain.ts';
import { type Chain, PACK_KINDS, type PackKind } from '../../packs/pack.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { nearestName } from '../program/nearest-name.ts';
import { UsageProblem } from '../program/usage-problem.ts';

/** A kind as a person is shown it: in Chinese with the name that is written on the line. */
export const kindName = (kind: PackKind, language: Language): string =>
  language === 'zh' ? `${CHINESE_KINDS[kind]}（${kind}）` : `${kind} (${CHINESE_KINDS[kind]})`;

/** The kinds that a pack serves, in words; empty where it serves none. */
export function kindNames(chain: Chain, language: Language): string {
  const names = PACK_KINDS.filter((kind) => serves(chain, kind)).map((kind) => kindName(kind, language));
  return names.join(language === 'zh' ? '、' : ', ');
}

/**
 * The kind that the line names, in English or Chinese.
 *
 * @throws UsageProblem for any other name
 */
export function kindOf(name: string, language: Language): PackKind {
  const found = PACK_KINDS.find((kind) => kind === name.toLowerCase() || CHINESE_KINDS[kind] === name);
  if (found) return found;
  const names = [...PACK_KINDS, ...Object.values(CHINESE_KINDS)];
  const suggestion = didYouMean(nearestName(name, names), language);
  const known = language === 'zh' ? names.join('、') : names.join(', ');
  throw new UsageProblem(
    language === 'zh'
      ? `没有“${name}”这个文种${suggestion || `，可以写 ${known}`}`
      : `there is no document "${name}"${suggestion || `; the documents are ${known}`}`,
  );
}
