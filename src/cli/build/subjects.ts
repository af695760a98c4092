import { compose, type Materials } from '../../core/compose/compose.ts';
import { composeVolume } from '../../core/compose/volume.ts';
import type { Style } from '../../core/generated/style.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Document } from '../../core/model/document.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import type { Product } from './documents.ts';
import type { Subject } from './make.ts';
import type { Plan } from './plan.ts';

/** What a document is made with: the materials it is composed of, and its look. */
export interface Making {
  readonly materials: Materials;
  readonly style: Style;
}

/**
 * Composes all that a plan asks for; a document that stands alone and in the volume is composed once.
 *
 * @param makings what each product is made with
 */
export function subjectsOf(
  unit: Unit,
  { products, bound, kinds }: Plan,
  makings: (product: Product) => Making,
): Map<Product, Subject> {
  const documents = new Map<DocumentKind, Document>(
    kinds.map((kind) => [kind, compose(unit, kind, makings(kind).materials)]),
  );
  const documentOf = (kind: DocumentKind) => documents.get(kind) as Document;
  return new Map(
    products.map((product): [Product, Subject] => {
      const { materials, style } = makings(product);
      if (product !== 'volume') return [product, { document: documentOf(product), style }];
      const parts = bound.map((kind) => ({
        document: documentOf(kind),
        numbering: makings(kind).style.numbering,
      }));
      return [product, { volume: composeVolume(unit, parts, materials), style }];
    }),
  );
}
