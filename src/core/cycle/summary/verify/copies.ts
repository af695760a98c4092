import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import { groupedBy } from '../../../model/grouped.ts';
import { plainName } from '../../../unit/names.ts';
import type { PlacedContribution } from '../placed.ts';
import type { PlaceIn } from './place.ts';

/**
 * Findings for files that may be copies of another unit's: the same problems and measures in the same words, or the
 * same document number.
 */
export function copies(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  const texts = groupedBy(
    contributions.filter(({ wording }) => wording !== undefined),
    ({ wording }) => wording,
  );
  const numbers = groupedBy(
    contributions.flatMap((it) => (it.number === undefined ? [] : [{ it, number: it.number }])),
    ({ number }) => plainName(number),
  );
  return [
    ...[...texts.values()].flatMap(([first, ...others]) =>
      others
        .filter(({ identity }) => identity !== first?.identity)
        .map((it) =>
          finding('copied-file', placeIn(it, ['problems']), {
            name: first?.name ?? '',
            other: first?.file ?? '',
          }),
        ),
    ),
    ...[...numbers.values()].flatMap(([first, ...others]) =>
      others
        .filter(({ it }) => it.identity !== first?.it.identity)
        .map(({ it, number }) =>
          finding('number-twice', placeIn(it, ['document', 'number']), {
            number,
            name: first?.it.name ?? '',
            other: first?.it.file ?? '',
          }),
        ),
    ),
  ];
}
