import { createHash } from 'node:crypto';
import type { Unit } from '../../generated/unit.ts';
import { VERSION } from '../version.ts';
import type { Product } from './documents.ts';
import type { Plan } from './plan.ts';
import type { Making } from './subjects.ts';

/**
 * What a product is made from, as hexadecimal SHA-256: the unit's data, the texts of its attachments, the templates,
 * options and look of every document in it, and the program's version. Comments and the order of files have no part in
 * it, nor has the day. A .docx carries it, so that whether it is up to date can be told without making it anew.
 *
 * @param unit the data that `check` found without error
 * @param makings what each product is made with
 */
export function inputsHash(
  product: Product,
  unit: Unit,
  { bound }: Plan,
  makings: (product: Product) => Making,
): string {
  const kinds = product === 'volume' ? [product, ...bound] : [product];
  const parts = kinds.map((kind) => {
    const { materials, style } = makings(kind);
    const { template, options, texts, logo, watermark } = materials;
    return [kind, template, options, [...(texts ?? [])], logo && digest(logo.bytes), watermark, style];
  });
  return digest(JSON.stringify([VERSION, unit, parts]));
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
