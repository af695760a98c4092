import type { Unit } from '../../generated/unit.ts';
import type { Sound } from '../../unit/sound.ts';
import { HAN } from '../chinese.ts';
import type { AllTexts } from './all-texts.ts';
import { areAlternatives, isQualifier } from './alternatives.ts';
import { USUAL } from './between-names.ts';
import { brokenWord } from './broken-word.ts';
import { areConfusable } from './confusable.ts';
import { type NameVariant, SHORTEST_NAME } from './forms.ts';
import { type NearMatch, nearMatches } from './near-matches.ts';
import type { NameSlip } from './slip.ts';

/** For a shorter name, one character more or less may make another word. */
const LONG = 8;

/** Places where texts write the name of the unit, its leading group or a department with one wrong character. */
export function* slipsInTexts(
  unit: Sound<Unit>,
  texts: AllTexts,
  forms: ReadonlyMap<string, NameVariant>,
): Generator<NameSlip> {
  for (const name of namesOf(unit)) {
    for (const match of nearMatches(texts.text, name)) {
      const found = texts.text.slice(match.from, match.to);
      // A form that is a name of its own is skipped; if it is a slip, `slipsBetweenNames` reports it.
      if (found.includes('\n') || forms.has(found) || !isSlip(match, name, texts.text)) continue;
      const { prose, from } = texts.place(match.at);
      const isMissing = match.kind === 'one-less';
      const mend =
        match.kind === 'other-character' && isUsual(texts.text, name) ? name[match.inName] : undefined;
      yield { path: prose.path, from: isMissing ? from - 1 : from, to: from + 1, found, usual: name, mend };
    }
  }
}

function isSlip({ at, kind, inName }: NearMatch, name: string, text: string): boolean {
  const found = text[at] as string;
  const meant = name[inName] as string;
  if (kind === 'other-character')
    return HAN.test(found) && !areAlternatives(found, meant) && isWrittenFor(text, at, name, meant);
  if (name.length < LONG) return false;
  return kind === 'one-less' ? !isQualifier(meant) : HAN.test(found) && !isQualifier(found);
}

/** A long name is the same even if the wrong character makes another word, provided that the two are often confused. */
const isWrittenFor = (text: string, at: number, name: string, meant: string): boolean =>
  brokenWord(text, at, meant) !== undefined ||
  (name.length >= LONG && areConfusable(text[at] as string, meant));

/** The names that running text writes in full. */
function namesOf({
  subject,
  organisation,
  leadership,
  rectifications,
  carriedOver,
}: Sound<Unit>): Set<string> {
  const group = leadership?.name;
  const names = [
    organisation?.name,
    organisation?.shortName,
    group,
    // A text about the unit's own group may leave out the unit's name.
    group !== undefined && subject !== undefined && group.includes(subject)
      ? group.slice(group.indexOf(subject))
      : undefined,
    leadership?.office?.department,
    ...[...(rectifications ?? []), ...(carriedOver ?? [])].map((it) => it?.department),
  ];
  return new Set(
    names.filter((it) => it !== undefined && it.length >= SHORTEST_NAME && !it.includes('\n')) as string[],
  );
}

/** Whether a text has a name often enough. */
function isUsual(text: string, name: string): boolean {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < USUAL; at = text.indexOf(name, at + name.length))
    count++;
  return count >= USUAL;
}
