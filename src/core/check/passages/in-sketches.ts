import { findingOfRule } from '../../diagnostics/finding.ts';
import type { Finding, Position } from '../../model/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import type { TextRule } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings/settings.ts';
import { asSet } from './as-set.ts';
import { type Fault, piecesAt } from './faults.ts';
import { certainFaultsOf } from './opaque.ts';
import { isOwnText, type OwnPiece, placeOfWritten } from './written-place.ts';

/**
 * Mistakes in the words of templates, whatever the data are: each lies within one text of a template and occurs
 * whenever that text is printed.
 *
 * @param sketches the texts that the templates could write under different conditions, with U+FFFC for each value
 */
export function inSketches(
  sketches: readonly (readonly Passage[])[],
  rules: readonly TextRule[],
  settings: Settings,
): Finding[] {
  const faultsOf = remembered((value, role) => certainFaultsOf(rules, value, role, settings));
  const found = sketches.map((passages) => passages.flatMap((it) => faultsIn(it, faultsOf(it))));
  const keys = found.map((all) => new Set(all.map(keyOf)));
  const printed = sketches.map(printedIn);
  const byKey = new Map<string, Finding>();
  for (const it of found.flat()) {
    const key = keyOf(it);
    const isAlways = sketches.every(
      (_, index) => keys[index]?.has(key) || !printed[index]?.(it.piece, it.at),
    );
    if (isAlways && !byKey.has(key)) byKey.set(key, asSet(it.finding, settings));
  }
  return [...byKey.values()];
}

/** A mistake in a text of a template. */
interface TemplateFault {
  readonly finding: Finding;
  readonly piece: OwnPiece;
  /** Where it begins in the text of the piece. */
  readonly at: number;
}

const keyOf = ({ finding: { code, file, range } }: TemplateFault): string =>
  JSON.stringify([code, file, range]);

function faultsIn(passage: Passage, faults: readonly Fault[]): TemplateFault[] {
  return faults.flatMap((fault) => {
    const pieces = piecesAt(passage, fault);
    const [piece] = pieces.filter(isOwnText);
    const place = placeOfWritten(pieces, fault);
    if (!piece || !place || pieces.some(({ origin }) => origin !== piece.origin)) return [];
    const it = findingOfRule(fault.rule.code, place, fault.args);
    return [{ finding: it, piece, at: piece.at + Math.max(0, fault.from - piece.from) }];
  });
}

/** A function that says whether passages contain a given character of a template's text. */
function printedIn(passages: readonly Passage[]): (piece: OwnPiece, at: number) => boolean {
  const stretches = new Map<string, [from: number, to: number][]>();
  for (const piece of passages.flatMap(({ pieces }) => pieces.filter(isOwnText))) {
    const key = nameOf(piece.origin);
    stretches.set(key, [...(stretches.get(key) ?? []), [piece.at, piece.end]]);
  }
  return ({ origin }, at) =>
    (stretches.get(nameOf(origin)) ?? []).some(([from, to]) => from <= at && at < to);
}

const nameOf = ({ file, start }: { file: string; start: Position }): string =>
  `${start.line}:${start.column} ${file}`;

/** Results are kept, since sketches share most of their texts. */
function remembered(
  faultsOf: (value: string, role: Passage['role']) => Fault[],
): (passage: Passage) => readonly Fault[] {
  const known = new Map<string, readonly Fault[]>();
  return ({ value, role }) => {
    const key = `${role} ${value}`;
    const faults = known.get(key) ?? faultsOf(value, role);
    known.set(key, faults);
    return faults;
  };
}
