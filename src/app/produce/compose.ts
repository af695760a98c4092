import { compose as composeDocument } from '../../core/compose/compose.ts';
import { composeVolume } from '../../core/compose/volume.ts';
import type { Document } from '../../core/document/document.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { TemplateFailure } from '../../core/template/failure.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import type { Product } from '../job/document-selection.ts';
import { templateFinding } from '../job/template-finding.ts';
import { brokenReferencesOf } from './broken-references.ts';
import type { Subject } from './lay-out-one.ts';
import type { DocumentInputs, ProductionPlan } from './plan.ts';

/** The composed documents, or why they could not be composed. */
export type Composition =
  | { readonly subjects: ReadonlyMap<Product, Subject> }
  | { readonly findings: readonly Finding[] };

/**
 * The second step of producing: runs the templates on the data. A document that is also bound in the volume is composed
 * once.
 */
export function compose(plan: ProductionPlan): Composition {
  const { unit, documents, inputs, file, source, texts } = plan;
  const byKind = new Map<DocumentKind, Document>();
  const subjects = new Map<Product, Subject>();
  try {
    for (const kind of documents.kinds)
      byKind.set(kind, composeDocument(unit, kind, makingOf(inputs, kind).materials));
    for (const product of documents.products) {
      const { materials, style } = makingOf(inputs, product);
      if (product !== 'volume') {
        subjects.set(product, { document: byKind.get(product) as Document, style });
        continue;
      }
      const parts = documents.bound.map((kind) => ({
        document: byKind.get(kind) as Document,
        numbering: makingOf(inputs, kind).style.numbering,
      }));
      subjects.set(product, { volume: composeVolume(unit, parts, materials), style });
    }
  } catch (error) {
    if (!(error instanceof TemplateFailure)) throw error;
    return { findings: [templateFinding(error, file, source.locate)] };
  }
  const broken = documentsIn([...subjects.values()]).flatMap((document) => {
    const files = inputs.get(document.kind as Product)?.materials.template?.files;
    return files ? brokenReferencesOf(document, files, texts) : [];
  });
  return broken.length > 0 ? { findings: broken } : { subjects };
}

/** Cannot fail: a plan has a making for each of its products. */
const makingOf = (inputs: ProductionPlan['inputs'], product: Product): DocumentInputs =>
  inputs.get(product) as DocumentInputs;

/** Every document once, whether by itself, in a volume or both. */
const documentsIn = (subjects: readonly Subject[]): Document[] => [
  ...new Set(
    subjects.flatMap((it) => {
      if ('volume' in it) return it.volume.parts.map(({ document }) => document);
      return 'document' in it ? [it.document] : [];
    }),
  ),
];
