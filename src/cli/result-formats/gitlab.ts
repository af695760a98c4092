import { fingerprintsOf } from '../../app/check/identity.ts';
import { word } from '../../core/diagnostics/word.ts';
import type { Severity } from '../../core/model/diagnostic.ts';
import type { ResultFormat } from './format.ts';
import { openArray } from './json.ts';
import { inOneLine } from './one-line.ts';
import { pathFromHere } from './path.ts';

/** The three of GitLab's five levels that correspond to ours. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * A Code Quality report for GitLab's `artifacts:reports:codequality`. A finding without a file is placed on the first
 * line of the checked file, because GitLab drops findings without a place.
 */
export const gitlab: ResultFormat = {
  open({ language, stdout }) {
    const array = openArray((text) => stdout.write(text));
    return {
      add({ name, findings, texts }) {
        const fingerprints = fingerprintsOf(findings, texts, pathFromHere);
        findings.forEach((it, index) => {
          const diagnostic = word(it, language);
          const { code, severity, file, range } = diagnostic;
          array.add({
            description: inOneLine(diagnostic, language),
            check_name: code,
            fingerprint: fingerprints[index],
            severity: LEVELS[severity],
            location: {
              path: pathFromHere(file || name),
              lines: { begin: range.start.line, end: range.end.line },
            },
          });
        });
      },
      end: () => array.end(),
    };
  },
};
