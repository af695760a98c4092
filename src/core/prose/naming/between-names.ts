import { HAN } from '../chinese.ts';
import { areAlternatives, isQualifier } from './alternatives.ts';
import { brokenWord } from './broken-word.ts';
import { areConfusable } from './confusable.ts';
import type { NameVariant } from './forms.ts';
import { type NearNames, pairsOneApart } from './one-apart.ts';
import type { NameSlip } from './slip.ts';

/** Names of at least this length that differ in one character are hardly two things. */
const LONG = 10;

/** A shorter name with one more character may be another thing. */
const LONG_WITH_ONE_MORE = 8;

/** How often a name must occur in the file before another form of it is mended. */
export const USUAL = 3;

/** Names and titles that the file has in two forms, as values or in 《》. */
export function* slipsBetweenNames(forms: ReadonlyMap<string, NameVariant>): Generator<NameSlip> {
  for (const pair of pairsOneApart([...forms.keys()])) {
    const one = forms.get(pair.one) as NameVariant;
    const other = forms.get(pair.other) as NameVariant;
    const wrong = wrongOf(pair, one, other);
    if (!wrong) continue;
    const right = wrong === one ? other : one;
    const { at, kind } = pair;
    const isMissing = kind === 'one-more' && wrong === other;
    if (isMissing && (at === 0 || at === other.value.length)) continue;
    const mend =
      kind === 'other-character' && right.declared && right.places.length >= USUAL
        ? right.value[at]
        : undefined;
    for (const { prose, from } of wrong.places) {
      yield {
        path: prose.path,
        from: from + at - (isMissing ? 1 : 0),
        to: from + at + 1,
        found: wrong.value,
        usual: right.value,
        mend,
      };
    }
  }
}

/** Which of two forms is the slip; undefined if both may be right. */
function wrongOf(
  { at, kind, one: longer }: NearNames,
  one: NameVariant,
  other: NameVariant,
): NameVariant | undefined {
  const isBothTitles = one.isTitle && other.isTitle;
  if (kind === 'one-more') {
    if (longer.length < LONG_WITH_ONE_MORE || isQualifier(longer[at] as string)) return undefined;
    if (at === 0 || at === longer.length - 1) return undefined;
    // 教材II beside 教材I: letters and figures tell volumes apart.
    if (/[A-Za-z\d]/.test(longer[at] as string)) return undefined;
    return rarer(one, other);
  }
  const [mine, theirs] = [one.value[at] as string, other.value[at] as string];
  if (!HAN.test(mine) || !HAN.test(theirs) || areAlternatives(mine, theirs)) return undefined;
  const isBroken = brokenWord(one.value, at, theirs) !== undefined;
  const isOtherBroken = brokenWord(other.value, at, mine) !== undefined;
  if (isBroken && isOtherBroken) return rarer(one, other);
  // The dictionary lacks some words: 自荐表 and 推荐表 may both be right, unless the file states only one of them.
  const isSure = areConfusable(mine, theirs) || one.declared !== other.declared;
  if ((isBroken || isOtherBroken) && isSure) return isBroken ? one : other;
  const isLikely = areConfusable(mine, theirs) && one.value.length >= LONG_WITH_ONE_MORE;
  if (!isBothTitles) return isLikely ? rarer(one, other) : undefined;
  // No document is called 方法.
  if (/方法$/.test(one.value) && /办法$/.test(other.value)) return one;
  if (/办法$/.test(one.value) && /方法$/.test(other.value)) return other;
  // Two titles that are values in the file are two documents; a title that only occurs in a text may be a slip.
  return one.value.length >= LONG && one.declared !== other.declared ? rarer(one, other) : undefined;
}

/** The form that is not a value in the file, or that is less frequent; of two equal ones, the later. */
function rarer(one: NameVariant, other: NameVariant): NameVariant {
  if (one.declared !== other.declared) return one.declared ? other : one;
  return weightOf(one) < weightOf(other) ? one : other;
}

/** The weight of a form: how often it occurs, and more if it is the unit's own name. */
const weightOf = ({ places }: NameVariant): number =>
  places.reduce((sum, { prose: { path } }) => sum + (path[0] === 'organisation' ? USUAL : 1), 0);
