import { unitKeys } from '../../generated/keys.ts';
import { read } from '../../read/read.ts';
import { translateKeys } from '../../read/translate-keys.ts';
import { keyNames } from '../../wording/key-names.ts';
import type { Language } from '../../wording/language.ts';
import type { Answers } from './answers.ts';
import { sections } from './sections.ts';

/**
 * The text of a new file: the answers, with comments that explain the rest.
 *
 * @param schema the path of the schema for editors, relative to the file's folder; no spaces
 * @param language the language of the comments
 * @param keys the language of the keys
 */
export function starter(answers: Answers, schema: string, language: Language, keys: Language): string {
  const names = keyNames(language, keys === 'zh' ? 'zh' : undefined);
  const parts = sections(answers, names);
  const data = inLanguage(
    parts.flatMap(({ lines }) => lines.map((it) => [it].flat()[0] as string)),
    keys,
  );
  let next = 0;
  const written = parts.map(({ comment, lines }) => [
    ...comment[language].map((it) => `# ${it}`),
    ...lines.map((it) => {
      const line = data[next++] as string;
      return typeof it === 'string' ? line : example(line);
    }),
  ]);
  return `# yaml-language-server: $schema=${schema}\n${written.map((it) => it.join('\n')).join('\n\n')}\n`;
}

/** Comments a line out as editors do: the mark follows the indentation. */
const example = (line: string): string => line.replace(/^( *)/, '$1# ');

/**
 * Translates the keys of all lines, answers and examples.
 *
 * @throws Error if the lines are not a valid file, which is a mistake of the program
 */
function inLanguage(lines: readonly string[], keys: Language): readonly string[] {
  if (keys === 'en') return lines;
  const { source, findings } = read('', new TextEncoder().encode(lines.join('\n')), unitKeys);
  if (!source) throw new Error(`the new file cannot be read: ${findings.map(({ code }) => code).join()}`);
  return translateKeys(source, unitKeys, keys).text.split('\n');
}
