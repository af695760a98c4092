import { unitKeys } from '../../src/core/generated/keys.ts';
import { proseOf } from '../../src/core/prose/prose.ts';
import { read } from '../../src/core/read/read.ts';
import { sections } from '../../src/core/starter/unit/sections.ts';
import { keyNames } from '../../src/core/wording/key-names.ts';
import { banner } from './banner.ts';

/** Answers for a new file that can be recognised in its texts. */
const ANSWERS = { name: 'NAME', subject: 'SUBJECT', year: 2999, letterhead: false };

/** In UTF-16 units; a shorter text could stand in any real file. */
const SHORTEST = 8;

/**
 * `src/core/generated/sample-texts.ts`: the example texts that `report init` writes, by their keys. A rule uses them to
 * find examples that nobody replaced by facts.
 */
export function sampleTexts(): string {
  const lines = sections(ANSWERS, keyNames('zh', undefined)).flatMap((it) => it.lines);
  const text = lines.map((it) => [it].flat()[0] as string).join('\n');
  const { source } = read('', new TextEncoder().encode(text), unitKeys);
  const texts = proseOf(source?.data).flatMap(({ value, role, path }) => {
    const isLong = value.length >= SHORTEST || role === 'number';
    if (!isLong || value.includes(ANSWERS.name)) return [];
    const key = path.filter((step) => typeof step === 'string').join('.');
    const said = value.replaceAll(ANSWERS.subject, '{subject}').replaceAll(String(ANSWERS.year), '{year}');
    return [`  { key: '${key}', text: '${said}' },`];
  });
  return `// ${banner('src/core/starter/unit/sections.ts')}

/** An example text that \`report init\` writes into a new file. */
export interface SampleText {
  /** The English keys that lead to it, joined by dots; the numbers of list entries are left out. */
  readonly key: string;
  /** The text as it is written, with {year} and {subject} in place of the year and the subject of the file. */
  readonly text: string;
}

/** The example texts that no real file would hold by chance. */
export const sampleTexts: readonly SampleText[] = [
${texts.join('\n')}
];
`;
}
