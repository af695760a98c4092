import { createHash } from 'node:crypto';
import type { Unit } from '../../core/generated/unit.ts';
import type { CompiledDocument } from '../../core/template/compiled.ts';
import { VERSION } from '../version.ts';
import type { Product } from './documents.ts';
import type { Plan } from './plan.ts';
import type { Making } from './subjects.ts';

/**
 * What a product is made from, as hexadecimal SHA-256: the unit's data, the texts of its attachments, the templates,
 * options and look of every document in it, and the program's version. Comments, and where the files stand, have no part
 * in it, nor has the day. A .docx carries it, so that whether it is up to date can be told without making it anew.
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
    const { template, options = template?.options ?? {}, texts, logo, watermark, report } = materials;
    return [
      kind,
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
