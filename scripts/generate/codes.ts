import { subjects } from '../../src/core/diagnostics/subjects.ts';
import { banner } from './banner.ts';
import { literal } from './literal.ts';

/** What is asked of codes without their words, which a run then need not load. */
export function codes(): string {
  const all = Object.entries(subjects).flatMap(([subject, words]) =>
    Object.entries(words).map(([code, { severity }]) => ({ code, subject, severity })),
  );
  const record = (of: (it: (typeof all)[number]) => string) =>
    literal(Object.fromEntries(all.map((it) => [it.code, of(it)])), 60);
  return `// ${banner('the words of findings')}
import type { Severity } from '../model/diagnostic.ts';

/** The severity of each code, where a unit sets no other. */
export const severities: Readonly<Record<string, Severity>> = ${record(({ severity }) => severity)};

/** What each code is about: the file with its words below src/core/diagnostics/words/. */
export const subjectOf: Readonly<Record<string, string>> = ${record(({ subject }) => subject)};

const RULES = 'rules';

/** Whether it is the code of a rule. */
export const isRule = (code: string): boolean => Object.hasOwn(subjectOf, code) && subjectOf[code] === RULES;

/** The codes of all rules. */
export const ruleCodes = (): readonly string[] => Object.keys(subjectOf).filter(isRule);
`;
}
