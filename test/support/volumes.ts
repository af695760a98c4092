import { compose } from '../../src/core/compose/compose.ts';
import { composeVolume } from '../../src/core/compose/volume.ts';
import type { Picture, Volume } from '../../src/core/document/document.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { DOCUMENT_KINDS, type DocumentKind, isBoundInVolumes } from '../../src/core/unit/kinds/kinds.ts';
import { exampleUnit, styleOf } from './examples.ts';

/** A unit's documents bound as a volume, with the built-in packs. */
export function volumeOf(
  unit: Unit,
  kinds: readonly DocumentKind[] = DOCUMENT_KINDS.filter(isBoundInVolumes),
  logo?: Picture,
): Volume {
  const parts = kinds.map((kind) => ({ document: compose(unit, kind), numbering: styleOf(kind).numbering }));
  return composeVolume(unit, parts, { logo });
}

/**
 * A unit whose volume has more than forty pages: a large report, with the documents and attachments of other examples.
 */
export function largeUnit(): Unit {
  const large = exampleUnit('large');
  const { provisions, opinions, rules } = exampleUnit('college');
  return {
    ...large,
    document: {
      ...large.document,
      attachments: [
        { title: '问题整改台账', content: 'rectifications' },
        { title: '制度清单', content: 'systems' },
      ],
    },
    ...(provisions && { provisions }),
    ...(opinions && { opinions }),
    ...(rules && { rules }),
  };
}
