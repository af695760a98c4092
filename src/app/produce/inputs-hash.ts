import { createHash } from 'node:crypto';
import { hashWith } from '../../core/archive/sha-256.ts';
import { type DocumentInputs, inputsHash as hashOf } from '../../core/produce/inputs-hash.ts';
import type { Product } from '../job/document-selection.ts';
import { VERSION } from '../package/version.ts';
import type { ProductionPlan } from './plan.ts';

/**
 * The third step of producing: hashes everything that a product is made from, as hexadecimal SHA-256. A .docx carries
 * this hash, so that `status` can tell without composing whether it is up to date.
 */
export function inputsHash({ unit, documents, inputs }: ProductionPlan, product: Product): string {
  const products = product === 'volume' ? [product, ...documents.bound] : [product];
  return hashOf(
    VERSION,
    unit,
    products.map((it) => [it, inputs.get(it) as DocumentInputs]),
  );
}

hashWith((content) => createHash('sha256').update(content).digest('hex'));
