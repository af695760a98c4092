import { subjects } from '../../src/core/diagnostics/subjects.ts';
import { banner } from './banner.ts';
import { literal } from './literal.ts';

/** What is asked of codes without their words, which a run then need not load. */
export function codes(): string {
  const lists = Object.entries(subjects).map(
    ([subject, words]) =>
      [
        subject,
        Object.entries(words)
          .map(([code, { severity }]) => `${code} ${severity}`)
          .join(' '),
      ] as const,
  );
  return `// ${banner('the words of findings')}
import type { Severity } from '../model/diagnostic.ts';
import { later } from '../model/later.ts';

/** A code without its words. */
interface KnownCode {
  /** Where a unit sets no other. */
  readonly severity: Severity;
  /** The file with its words below src/core/diagnostics/words/. */
  readonly subject: string;
}

/** The codes and severities of each subject; a run that finds nothing asks for none. */
const CODES: Readonly<Record<string, string>> = ${literal(Object.fromEntries(lists))};

/** All codes, in the order of the catalogue. */
export const knownCodes = later((): ReadonlyMap<string, KnownCode> => {
  const known = new Map<string, KnownCode>();
  for (const [subject, list] of Object.entries(CODES)) {
    const words = list.split(' ');
    for (let at = 0; at < words.length; at += 2)
      known.set(words[at] as string, { subject, severity: words[at + 1] as Severity });
  }
  return known;
});

/** Whether it is the code of a rule. */
export const isRule = (code: string): boolean => knownCodes().get(code)?.subject === 'rules';

/** The codes of all rules. */
export const ruleCodes = (): readonly string[] => [...knownCodes().keys()].filter(isRule);
`;
}
