import { findingOfRule } from '../../diagnostics/finding.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import type { Path } from '../../model/source.ts';
import type { Prose } from '../../prose/prose.ts';
import { lookThrough, reading } from '../../prose/sought.ts';
import type { TextRule } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings/settings.ts';
import { asSet } from './as-set.ts';
import { allFaultsOf, type Fault, piecesAt } from './faults.ts';
import { isOfValue, isValue, type KnownText, known, type ValuePiece } from './told-at-value.ts';
import { placeOfWritten } from './written-place.ts';

/** What printed texts are checked with. */
export interface PassageContext {
  /** The rules in force. */
  readonly rules: readonly TextRule[];
  readonly settings: Settings;
  /** The texts of the unit's file and of the packs; mistakes in these are reported there. */
  readonly texts: readonly Prose[];
  /** The place of a value of the data in the unit's file; undefined if it is not in the file. */
  locate(path: Path): Location | undefined;
}

/**
 * The mistakes in printed texts that are not those of a value alone: in the words of templates and other files, and
 * where these meet values. Each place is reported once, however often it is printed.
 */
export function inPassages(passages: readonly Passage[], context: PassageContext): Finding[] {
  const byKey = new Map<string, Finding>();
  const texts = context.texts.map(known);
  const values = passages.map(({ value }) => value);
  lookThrough(values, () => {
    for (const passage of passages) {
      reading(passage.value);
      for (const fault of allFaultsOf(context.rules, passage.value, passage.role, context.settings)) {
        const found = findingOf(passage, fault, texts, context);
        if (!found) continue;
        const { code, file, range } = found;
        const key = JSON.stringify([code, file, range]);
        if (!byKey.has(key)) byKey.set(key, found);
      }
    }
  });
  return [...byKey.values()];
}

function findingOf(
  passage: Passage,
  fault: Fault,
  texts: readonly KnownText[],
  context: PassageContext,
): Finding | undefined {
  const pieces = piecesAt(passage, fault);
  const values = pieces.filter(isValue);
  if (values.some((it) => isOfValue(passage, it, fault, texts, context.settings))) return undefined;
  const places = values.flatMap((it) => placesOf(it, context));
  const written = placeOfWritten(pieces, fault);
  // Text of a built-in pack cannot be changed by the user.
  const at = written ?? (values.length < pieces.length ? undefined : placeOfExpression(values, places));
  if (!at) return undefined;
  const related = places.filter((it) => it !== at);
  return asSet(
    {
      ...findingOfRule(fault.rule.code, at, fault.args),
      ...(related.length > 0 && { related: related.slice(0, 1) }),
    },
    context.settings,
  );
}

/** The places of the data that a value was made from. */
const placesOf = ({ origin }: ValuePiece, { locate }: PassageContext): Location[] =>
  origin.paths.flatMap((path) => locate(path) ?? []);

/** The expression that printed a value; in a built-in pack, the value itself if it is a single one. */
function placeOfExpression(values: readonly ValuePiece[], places: readonly Location[]): Location | undefined {
  for (const { origin } of values) if (origin.range) return { file: origin.file, range: origin.range };
  return places.length === 1 ? places[0] : undefined;
}
