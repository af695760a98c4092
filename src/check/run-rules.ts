import { finding } from '../diagnostics/finding.ts';
import type { Unit } from '../generated/unit.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { placeOf, placeOfEmptyKey, placeOfMap } from './place.ts';
import { replaceText } from './replace.ts';
import type { Reporter, Rule } from './rule.ts';
import type { Sound } from './sound.ts';

/** What the rules find in `unit` that the documents asked for cannot do with. */
export function runRules(
  rules: readonly Rule[],
  unit: Sound<Unit>,
  source: Source,
  documents: readonly DocumentKind[],
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.documents && !rule.documents.some((kind) => documents.includes(kind))) continue;
    rule.check(unit, reporter(rule, unit, source, findings), documents);
  }
  return findings;
}

function reporter(rule: Rule, unit: Sound<Unit>, source: Source, findings: Finding[]): Reporter {
  return {
    report(path, args, mend) {
      const at = placeOf(source, path, 'value');
      findings.push(finding(rule.code, at, args, mend && replaceText(source, path, mend.text)));
    },
    reportMissing(key, args) {
      findings.push(
        finding(rule.code, placeOfEmptyKey(source, [], key) ?? placeOfMap(source, [], unit), args),
      );
    },
    line: (path) => source.locate(path, 'value').start.line,
  };
}
