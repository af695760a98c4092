import type { Language } from '../../diagnostics/language.ts';
import type { Answers } from './answers.ts';
import { sections } from './sections.ts';

/**
 * A new file: the answers, and around them comments that teach the rest.
 *
 * @param schema where the editor finds the schema, from the file's folder; no spaces
 */
export function starter(answers: Answers, schema: string, language: Language): string {
  const parts = sections(answers).map(({ comment, lines }) => [
    ...comment[language].map((it) => `# ${it}`),
    ...lines.map((line) => (typeof line === 'string' ? line : example(line[0]))),
  ]);
  return `# yaml-language-server: $schema=${schema}\n${parts.map((it) => it.join('\n')).join('\n\n')}\n`;
}

/** A line put out of force as an editor does it: the mark comes after the indent. */
const example = (line: string): string => line.replace(/^( *)/, '$1# ');
