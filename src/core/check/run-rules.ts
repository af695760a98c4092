import { findingOfRule } from '../diagnostics/finding.ts';
import type { Unit } from '../generated/unit.ts';
import type { Finding, FindingArgs, Location, TextEdit } from '../model/diagnostic.ts';
import { listsOf } from '../model/grouped.ts';
import type { Comment, Path, Source } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import type { Prose } from '../prose/prose.ts';
import { lookThrough, reading } from '../prose/sought.ts';
import { lookAt, mayFind, numberOf } from '../rules/possible.ts';
import {
  type FurtherMend,
  isTextRule,
  type Mend,
  type Reporter,
  type Rule,
  type RuleContext,
  type TextRule,
} from '../rules/rule.ts';
import type { Settings } from '../rules/settings/settings.ts';
import type { Sound } from '../unit/sound.ts';
import type { CheckMemory, FoundInText } from './memory.ts';
import { placeOf, placeOfEmptyKey, placeOfMap } from './place.ts';
import { replacePart, replaceText } from './replace.ts';

/** The rules that apply to these documents under these settings. */
export function rulesInForce(
  rules: readonly (Rule | TextRule)[],
  { documents, settings }: RuleContext,
): (Rule | TextRule)[] {
  return rules.filter((rule) => {
    if (settings.severities.get(rule.code) === 'off') return false;
    return isTextRule(rule) || !rule.documents || rule.documents.some((kind) => documents.includes(kind));
  });
}

/**
 * The findings of the rules in `unit`, with the severities of the settings.
 *
 * @param memory what the last check of the same file found in its texts
 */
export function runRules(
  rules: readonly (Rule | TextRule)[],
  unit: Sound<Unit>,
  source: Source,
  context: RuleContext,
  memory?: CheckMemory,
): Finding[] {
  const findings: Finding[] = [];
  const reporters = rules.map((rule) => ({ rule, at: reporter(rule, unit, source, context, findings) }));
  const ofTexts = reporters.flatMap(({ rule, at }) => (isTextRule(rule) ? [{ rule, at }] : []));
  const values = context.texts.map(({ value }) => value);
  lookThrough(values, () => {
    for (const { rule, at } of reporters) if (!isTextRule(rule)) rule.check(unit, at, context);
    for (const { rule, at } of ofTexts)
      rule.checkTexts?.(
        context.texts.filter(({ role }) => rule.roles.includes(role)),
        at,
      );
    const ofCode = new Map(ofTexts.map(({ rule, at }) => [rule.code, at]));
    const readers = listsOf(
      ofTexts.flatMap(({ rule }) => {
        const reader = { rule, number: numberOf(rule) };
        return rule.roles.map((role) => [role, reader] as const);
      }),
    );
    memory?.begin(context.settings);
    for (const text of context.texts) {
      const find = () => foundIn(text, readers.get(text.role) ?? [], context.settings);
      for (const { code, part, args, mend } of memory ? memory.of(text, find) : find())
        ofCode.get(code)?.reportPart(text.path, part, args, mend);
    }
  });
  return findings;
}

/** A rule, and its number among those of which is known what they need. */
interface Reader {
  readonly rule: TextRule;
  readonly number: number;
}

/** What the rules that read texts one by one find in one of them. */
function foundIn(text: Prose, readers: readonly Reader[], settings: Settings): FoundInText[] {
  const found: FoundInText[] = [];
  reading(text.value);
  lookAt(text.value);
  let code = '';
  const report = (from: number, to: number, args: FindingArgs, mend?: Mend) =>
    void found.push({ code, part: [from, to], args, mend });
  const at = { report };
  for (const { rule, number } of readers) {
    if (!mayFind(number)) continue;
    code = rule.code;
    rule.checkText(text, at, settings);
  }
  return found;
}

function reporter(
  { code }: Rule | TextRule,
  unit: Sound<Unit>,
  source: Source,
  { settings }: RuleContext,
  findings: Finding[],
): Reporter {
  const severity = settings.severities.get(code);
  const tell = (found: Finding) =>
    void findings.push(severity === undefined || severity === 'off' ? found : { ...found, severity });
  return {
    report(path, args, mend) {
      const at = placeOf(source, path, 'value');
      tell(findingOfRule(code, at, args, mend && replaceText(source, path, mend.text)));
    },
    reportPart(path, part, args, mend) {
      const at = placeOfPart(source, path, part);
      tell(findingOfRule(code, at, args, mend && editsOf(source, path, part, mend)));
    },
    reportComment(comment, length, args) {
      tell(findingOfRule(code, placeOfComment(comment, length), args));
    },
    reportWhole(path, args, lacking) {
      const empty = lacking === undefined ? undefined : placeOfEmptyKey(source, path, lacking);
      tell(findingOfRule(code, empty ?? placeOfMap(source, path, valueAt(unit, path)), args));
    },
    reportMissing(key, args) {
      tell(findingOfRule(code, placeOfEmptyKey(source, [], key) ?? placeOfMap(source, [], unit), args));
    },
    line(path, from) {
      const part = from === undefined ? undefined : source.part(path, from, from + 1);
      return (part ?? source.locate(path, 'value')).start.line;
    },
  };
}

/** The edits of a mend; undefined if one of them cannot be written in the file. */
function editsOf(
  source: Source,
  path: Path,
  part: readonly [number, number],
  mend: Mend,
): readonly TextEdit[] | undefined {
  const first: FurtherMend = { part: mend.part ?? part, text: mend.text };
  const all = [first, ...(mend.also ?? [])];
  const edits = all.map((it) => replacePart(source, it.path ?? path, it.part, it.text));
  return edits.every((it) => it !== undefined) ? edits.flat() : undefined;
}

/** The place of a part of a text; of the whole value if the text itself stands elsewhere. */
function placeOfPart(source: Source, path: Path, [from, to]: readonly [number, number]): Location {
  const range = source.part(path, from, to);
  return range ? { file: source.file, range } : placeOf(source, path, 'value');
}

/** The place of a comment up to the first `length` UTF-16 units of its text. */
function placeOfComment({ file, text, range: { start, end } }: Comment, length: number): Location {
  const column = end.column - text.length + length;
  return { file, range: { start, end: { line: start.line, column } } };
}
