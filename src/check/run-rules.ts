import { finding } from '../diagnostics/finding.ts';
import type { Unit } from '../generated/unit.ts';
import type { Finding, Location } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import { placeOf, placeOfEmptyKey, placeOfMap } from './place.ts';
import { replacePart, replaceText } from './replace.ts';
import { type Given, isTextRule, type Reporter, type Rule, type TextRule } from './rule.ts';
import type { Sound } from './sound.ts';

/** The rules that these documents and settings leave in force. */
export function rulesInForce(
  rules: readonly (Rule | TextRule)[],
  { documents, settings }: Given,
): (Rule | TextRule)[] {
  return rules.filter((rule) => {
    if (settings.severities.get(rule.code) === 'off') return false;
    return isTextRule(rule) || !rule.documents || rule.documents.some((kind) => documents.includes(kind));
  });
}

/** What the rules find in `unit`, each finding as serious as the settings say. */
export function runRules(
  rules: readonly (Rule | TextRule)[],
  unit: Sound<Unit>,
  source: Source,
  given: Given,
): Finding[] {
  const findings: Finding[] = [];
  const ofTexts = rules.filter(isTextRule);
  for (const rule of rules)
    if (!isTextRule(rule)) rule.check(unit, reporter(rule, unit, source, given, findings), given);
  for (const text of given.texts) {
    for (const rule of ofTexts) {
      if (!rule.roles.includes(text.role)) continue;
      const at = reporter(rule, unit, source, given, findings);
      rule.checkText(
        text,
        { report: (from, to, args, mend) => at.reportPart(text.path, [from, to], args, mend) },
        given.settings,
      );
    }
  }
  return findings;
}

function reporter(
  { code }: Rule | TextRule,
  unit: Sound<Unit>,
  source: Source,
  { settings }: Given,
  findings: Finding[],
): Reporter {
  const severity = settings.severities.get(code);
  const tell = (found: Finding) =>
    void findings.push(severity === undefined || severity === 'off' ? found : { ...found, severity });
  return {
    report(path, args, mend) {
      const at = placeOf(source, path, 'value');
      tell(finding(code, at, args, mend && replaceText(source, path, mend.text)));
    },
    reportPart(path, part, args, mend) {
      const at = placeOfPart(source, path, part);
      tell(finding(code, at, args, mend && replacePart(source, path, mend.part ?? part, mend.text)));
    },
    reportWhole(path, args, lacking) {
      const empty = lacking === undefined ? undefined : placeOfEmptyKey(source, path, lacking);
      tell(finding(code, empty ?? placeOfMap(source, path, valueAt(unit, path)), args));
    },
    reportMissing(key, args) {
      tell(finding(code, placeOfEmptyKey(source, [], key) ?? placeOfMap(source, [], unit), args));
    },
    line: (path) => source.locate(path, 'value').start.line,
  };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (it, step) => (it as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
}

/** Where a part of a text stands; the whole value where the text itself stands elsewhere. */
function placeOfPart(source: Source, path: Path, [from, to]: readonly [number, number]): Location {
  const range = source.part(path, from, to);
  return range ? { file: source.file, range } : placeOf(source, path, 'value');
}
