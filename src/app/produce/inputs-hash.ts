import { createHash } from 'node:crypto';
import type { CompiledDocument } from '../../core/template/compiled.ts';
import type { Product } from '../job/asked.ts';
import { VERSION } from '../package/version.ts';
import type { Making, Plan } from './plan.ts';

/**
 * The third step of producing: what a product is made from, as hexadecimal SHA-256: the unit's data, the texts of its
 * attachments, the templates, options and look of every document in it, and the program's version. Comments, and where the
 * files stand, have no part in it, nor has the day. A .docx carries it, so that whether it is up to date can be told
 * without making it anew: for that, nothing has to be composed.
 */
export function inputsHash({ unit, documents, makings }: Plan, product: Product): string {
  const products = product === 'volume' ? [product, ...documents.bound] : [product];
  const parts = products.map((it) => {
    const { materials, style } = makings.get(it) as Making;
    const { template, options = template?.options ?? {}, texts, logo, watermark, report } = materials;
    return [
      it,
      template && wording(template),
      options,
      [...(texts ?? [])],
      logo && digest(logo.bytes),
      watermark,
      style,
      ...(report?.template ? [wording(report.template), report.options ?? {}] : []),
    ];
  });
  return digest(JSON.stringify([VERSION, unit, parts]));
}

/** What a template writes: neither where its files are nor on which line of them a thing stands. */
const wording = ({ title, body, blocks, defaults = {} }: CompiledDocument): string =>
  JSON.stringify([title, body, Object.entries(blocks).sort(), defaults], (key, value) =>
    key === 'at' || key === 'starts' ? undefined : value,
  );

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
