import { knownCodes } from '../generated/codes.ts';
import type { Diagnostic, Finding, FindingArgs } from '../model/diagnostic.ts';
import type { CatalogueEntry } from '../wording/entry.ts';
import { keyNames } from '../wording/key-names.ts';
import type { Language } from '../wording/language.ts';
import { subjects } from './subjects.ts';

const entriesOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = subjects;

/**
 * Turns a finding into the reader's words.
 *
 * @throws TypeError for a code that is not in the catalogue, which is a bug of the program
 */
export function word(finding: Finding, language: Language): Diagnostic {
  const subject = knownCodes().get(finding.code)?.subject;
  const entry = subject && (entriesOf[subject]?.[finding.code] as CatalogueEntry<FindingArgs> | undefined);
  if (!entry) throw new TypeError(`no such diagnostic code: ${finding.code}`);
  const words = entry[language];
  const keys = keyNames(language, finding.keyLanguage);
  const { code, file, range, fix, related } = finding;
  const args = shortened(finding.args);
  return {
    code,
    severity: finding.severity ?? entry.severity,
    message: words.message(args, keys),
    hint: words.hint(args, keys),
    file,
    range,
    ...(fix && { fix }),
    ...(related && { related }),
  };
}

/** The most characters of a text that a message quotes: nobody reads more, and a mistake can be a whole file long. */
const LONGEST = 300;

/** How much is left of a longer text: its beginning and its end. */
const [HEAD, TAIL] = [200, 40];

function shortened(args: FindingArgs): FindingArgs {
  const isLong = (it: FindingArgs[string]) =>
    typeof it === 'string' ? it.length > LONGEST : Array.isArray(it) && it.some(isLong);
  if (!Object.values(args).some(isLong)) return args;
  return Object.fromEntries(
    Object.entries(args).map(([name, it]) => [
      name,
      typeof it === 'string' ? shortText(it) : Array.isArray(it) ? it.map(shortText) : it,
    ]),
  );
}

function shortText(text: string): string {
  if (text.length <= LONGEST) return text;
  const [head, tail] = [text.slice(0, HEAD), text.slice(-TAIL)];
  return `${head.replace(/[\ud800-\udbff]$/, '')}…${tail.replace(/^[\udc00-\udfff]/, '')}`;
}
