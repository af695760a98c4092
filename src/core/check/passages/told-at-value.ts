import type { OriginSpan, Passage, PrintedValue } from '../../model/passage.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Settings } from '../../rules/settings/settings.ts';
import { type Fault, faultsOf } from './faults.ts';

export type ValuePiece = OriginSpan & { readonly origin: PrintedValue };

export const isValue = (piece: OriginSpan): piece is ValuePiece => piece.origin.type === 'value';

/** A text in which a mistake would be reported. */
export interface KnownText extends Prose {
  /** Its text without white space. */
  readonly bare: string;
}

export const known = (text: Prose): KnownText => ({ ...text, bare: withoutBlanks(text.value) });

/**
 * Whether a mistake belongs to a value alone, whichever text prints it. Then it is reported at the value, or the rule
 * does not read values of that kind.
 *
 * Helpers cut and join values and drop their end marks. So a value is recognised by the characters at the mistake and
 * one more on either side.
 *
 * @param piece what the value printed
 * @param texts those of the unit's file and of the packs
 */
export function isOfValue(
  { value, role }: Passage,
  piece: ValuePiece,
  { rule, from, to }: Fault,
  texts: readonly KnownText[],
  settings: Settings,
): boolean {
  const within = [Math.max(from, piece.from), Math.min(to, piece.to)] as const;
  const around = withoutBlanks(
    value.slice(Math.max(piece.from, within[0] - 1), Math.min(piece.to, within[1] + 1)),
  );
  const sources = sourcesOf(piece.origin, texts, around);
  if (sources.length === 0) return false;
  // The text beside a value can only make its edge wrong; a mistake further in is the value's own.
  if (piece.from < from && to < piece.to) return true;
  const part = withoutBlanks(value.slice(...within));
  return sources.some((source) =>
    faultsOf(rule, source.value, role, settings).some((it) => {
      const found = withoutBlanks(source.value.slice(it.from, it.to));
      const foundAround = withoutBlanks(source.value.slice(Math.max(0, it.from - 1), it.to + 1));
      return (
        (found.includes(part) || part.includes(found)) &&
        (foundAround.includes(around) || around.includes(foundAround))
      );
    }),
  );
}

/** The texts from which a value may come and that contain `wanted`. */
function sourcesOf({ paths }: PrintedValue, texts: readonly KnownText[], wanted: string): KnownText[] {
  const below = texts.filter(({ path }) => paths.some((it) => it.every((key, index) => key === path[index])));
  const holding = below.filter(({ bare }) => bare.includes(wanted));
  return holding.length > 0 ? holding : texts.filter(({ bare }) => bare.includes(wanted));
}

/** White space is ignored because printing joins lines. */
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
