import { compose, type Materials } from '../compose/compose.ts';
import { composeVolume } from '../compose/volume.ts';
import type { Unit } from '../generated/unit.ts';
import { documents } from '../template/generated/packs.js';
import { documentsIn } from '../unit/documents-in.ts';
import { type DocumentKind, isBoundInVolumes, recordOf } from '../unit/kinds/kinds.ts';
import type { DocumentInputs } from './inputs-hash.ts';
import type { Subject } from './lay-out.ts';
import { styleOf } from './style-of.ts';

/** A document of a unit, or the volume of all that can be bound. */
export type Product = DocumentKind | 'volume';

/** What is laid out, and what it was made from. */
export interface Composed {
  readonly subject: Subject;
  readonly inputs: readonly (readonly [product: Product, inputs: DocumentInputs])[];
}

/**
 * Composes a document by the built-in pack that serves it.
 *
 * @param texts those of attachments that are files, by the names that the unit gives them
 * @param composeBy composes one document, such as one that knows where its characters come from
 * @throws TemplateFailure if a template fails on the data
 */
export function composedByBuiltIn(
  unit: Unit,
  product: Product,
  texts: ReadonlyMap<string, string> = new Map(),
  composeBy: typeof compose = compose,
): Composed {
  const bound = product === 'volume' ? documentsIn(unit).filter(isBoundInVolumes) : [];
  const inputs = [product, ...bound].map((it) => [it, inputsOf(it, unit, texts)] as const);
  const [, { materials, style }] = inputs[0] as (typeof inputs)[number];
  if (product !== 'volume')
    return { subject: { document: composeBy(unit, product, materials), style }, inputs };
  const parts = bound.map((kind, index) => {
    const [, own] = inputs[index + 1] as (typeof inputs)[number];
    return { document: composeBy(unit, kind, own.materials), numbering: own.style.numbering };
  });
  return { subject: { volume: composeVolume(unit, parts, materials), style }, inputs };
}

function inputsOf(product: Product, unit: Unit, texts: ReadonlyMap<string, string>): DocumentInputs {
  const template = documents[product];
  const brought = product === 'volume' ? undefined : recordOf(product).brings;
  const report = brought && documents[brought];
  const materials: Materials = {
    template,
    options: template?.options ?? {},
    texts,
    report: report && { template: report, options: report.options ?? {} },
  };
  return { materials, style: styleOf(template, unit) };
}
