import { fingerprintsOf } from '../../app/check/identity.ts';
import { packageVersion } from '../../app/package/files.ts';
import { catalogue } from '../../core/diagnostics/catalogue.ts';
import type { Code } from '../../core/diagnostics/finding.ts';
import { word } from '../../core/diagnostics/word.ts';
import type { Diagnostic, Location, Range, Severity } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { resultWords } from '../words/results.ts';
import type { ResultFormat } from './format.ts';
import { openArray } from './json.ts';
import { pathFromHere, uriFromHere } from './path.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and editors read. The rules follow the results, so that
 * no result has to be kept in memory.
 */
export const sarif: ResultFormat = {
  open({ language, stdout }) {
    stdout.write(BEFORE);
    stdout.write(`"language":${JSON.stringify(inLanguage(resultWords, language).languageTag)},\n"results":`);
    const results = openArray((text) => stdout.write(text));
    const rules = new Map<string, number>();
    return {
      add({ findings, texts }) {
        const fingerprints = fingerprintsOf(findings, texts, pathFromHere);
        findings.forEach((it, index) => {
          const ruleIndex = rules.get(it.code) ?? rules.size;
          rules.set(it.code, ruleIndex);
          const identity = { [FINGERPRINT]: fingerprints[index] };
          results.add({ ...resultOf(word(it, language)), ruleIndex, partialFingerprints: identity });
        });
      },
      end() {
        results.end();
        const driver = {
          name: 'report',
          semanticVersion: packageVersion(),
          rules: [...rules.keys()].map((code) => ruleOf(code as Code, language)),
        };
        stdout.write(`,"tool":${JSON.stringify({ driver }, null, 2)}}]}\n`);
      },
    };
  },
};

const BEFORE =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n"columnKind":"utf16CodeUnits",';

/** The name includes the version of the algorithm; another algorithm needs another name. */
const FINGERPRINT = 'textAtFault/v1';

function ruleOf(code: Code, language: Language): object {
  const text = inLanguage(resultWords, language).explained({ code });
  return {
    id: code,
    help: { text },
    defaultConfiguration: { level: LEVELS[catalogue[code].severity] },
  };
}

function resultOf({ code, severity, message, hint, file, range, fix, related }: Diagnostic): object {
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: `${message}\n${hint}` },
    ...(file !== '' && { locations: [placeOf({ file, range })] }),
    ...(related?.length && { relatedLocations: related.map((it, id) => ({ id, ...placeOf(it) })) }),
    ...(fix?.length && {
      fixes: [
        {
          description: { text: hint },
          artifactChanges: [
            {
              artifactLocation: { uri: uriFromHere(file) },
              replacements: fix.map((it) => ({
                deletedRegion: regionOf(it.range),
                insertedContent: { text: it.newText },
              })),
            },
          ],
        },
      ],
    }),
  };
}

const placeOf = ({ file, range }: Location): object => ({
  physicalLocation: { artifactLocation: { uri: uriFromHere(file) }, region: regionOf(range) },
});

/** Like us, SARIF counts from 1, and its end is exclusive. */
const regionOf = ({ start, end }: Range): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});
