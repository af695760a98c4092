import type { Diagnostic, Finding, FindingArgs } from '../model/diagnostic.ts';
import type { CatalogueEntry } from '../wording/entry.ts';
import { keyNames } from '../wording/key-names.ts';
import type { Language } from '../wording/language.ts';
import { catalogue } from './catalogue.ts';

const entries = catalogue as unknown as Record<string, CatalogueEntry<FindingArgs>>;

/**
 * Turns a finding into the reader's words.
 *
 * @throws TypeError for a code that is not in the catalogue, which is a bug of the program
 */
export function word(finding: Finding, language: Language): Diagnostic {
  const entry = entries[finding.code];
  if (!entry) throw new TypeError(`no such diagnostic code: ${finding.code}`);
  const words = entry[language];
  const keys = keyNames(language, finding.keyLanguage);
  const { code, file, range, fix, related } = finding;
  return {
    code,
    severity: finding.severity ?? entry.severity,
    message: words.message(finding.args, keys),
    hint: words.hint(finding.args, keys),
    file,
    range,
    ...(fix && { fix }),
    ...(related && { related }),
  };
}
