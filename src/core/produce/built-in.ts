import { compose, type Materials } from '../compose/compose.ts';
import type { DrawnBy } from '../compose/report-title.ts';
import { composeVolume } from '../compose/volume.ts';
import type { Picture } from '../document/document.ts';
import type { Unit } from '../generated/unit.ts';
import { documents } from '../template/generated/packs.js';
import { documentsIn } from '../unit/documents-in.ts';
import { type DocumentKind, isBoundInVolumes, type PackKind, recordOf } from '../unit/kinds/kinds.ts';
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

/** What draws a kind of document. */
export interface Drawer extends DrawnBy {
  /** The picture for a cover. */
  readonly logo?: Picture | undefined;
}

/**
 * Composes a document by the built-in packs, or by those that stand in their place.
 *
 * @param texts those of attachments that are files, by the names that the unit gives them
 * @param composeBy composes one document, such as one that knows where its characters come from
 * @param own what draws documents in place of built-in packs
 * @throws TemplateFailure if a template fails on the data
 */
export function composedByBuiltIn(
  unit: Unit,
  product: Product,
  texts: ReadonlyMap<string, string> = new Map(),
  composeBy: typeof compose = compose,
  own: ReadonlyMap<PackKind, Drawer> = new Map(),
): Composed {
  const bound = product === 'volume' ? documentsIn(unit).filter(isBoundInVolumes) : [];
  const inputs = [product, ...bound].map((it) => [it, inputsOf(it, unit, texts, own)] as const);
  const [, { materials, style }] = inputs[0] as (typeof inputs)[number];
  if (product !== 'volume')
    return { subject: { document: composeBy(unit, product, materials), style }, inputs };
  const parts = bound.map((kind, index) => {
    const [, own] = inputs[index + 1] as (typeof inputs)[number];
    return { document: composeBy(unit, kind, own.materials), numbering: own.style.numbering };
  });
  return { subject: { volume: composeVolume(unit, parts, materials), style }, inputs };
}

function inputsOf(
  product: Product,
  unit: Unit,
  texts: ReadonlyMap<string, string>,
  own: ReadonlyMap<PackKind, Drawer>,
): DocumentInputs {
  const drawerOf = (kind: PackKind): Drawer | undefined => {
    const template = documents[kind];
    return own.get(kind) ?? (template && { template, options: template.options ?? {} });
  };
  const { template, options = {}, logo } = drawerOf(product) ?? {};
  const brought = product === 'volume' ? undefined : recordOf(product).brings;
  const materials: Materials = {
    template,
    options,
    texts,
    // A volume without a picture of its own takes the first that any pack has.
    logo: logo ?? [...own.values()].find((it) => it.logo)?.logo,
    report: brought && drawerOf(brought),
  };
  return { materials, style: styleOf(template, unit) };
}
