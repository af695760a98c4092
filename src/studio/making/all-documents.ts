import { zipSync } from 'fflate';
import { withTime } from '../../core/archive/with-time.ts';
import { creationTime } from '../../core/layout/creation-time.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { type DocumentKind, haveVolume } from '../../core/unit/kinds/kinds.ts';
import { reportedOn } from '../../core/unit/reported-on.ts';
import * as report from '../../index.ts';
import { madeDocument, type Order } from './document.ts';

/** All documents of a file. */
export interface AllDocuments {
  /** A zip of .docx files; absent where errors keep one of them from being made. */
  readonly archive?: Uint8Array<ArrayBuffer>;
  /** The documents that errors keep from being made. */
  readonly refused: readonly DocumentKind[];
}

/** Packers write the clock; it is replaced. */
const ANY_TIME = '2000-01-01T00:00:00';

/** A .docx is compressed already. */
const STORED = 0;

/** Makes all documents of a file, as `report build --document all` does, and their attachments that are files. */
export async function allDocuments(order: Omit<Order, 'product' | 'format'>): Promise<AllDocuments> {
  const { source } = report.parse(order.text, order.file);
  if (!source) throw new Error('the text has errors');
  const kinds = report.documentsIn(source.data);
  const { unit } = report.check(source, kinds);
  if (!unit) return { refused: kinds.filter((kind) => !report.check(source, [kind]).unit) };
  const base = (order.file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  const files: Record<string, Uint8Array> = {};
  const products: readonly Product[] = haveVolume(kinds) ? [...kinds, 'volume'] : kinds;
  for (const product of products) {
    const made = await madeDocument({ ...order, product, format: 'docx' });
    for (const { part, extension, bytes } of made.files) files[`${base}${part}.${extension}`] = bytes;
  }
  const zip = zipSync(files, { level: STORED, mtime: ANY_TIME });
  const archive = withTime(zip, creationTime({ date: reportedOn(unit) }, undefined));
  return { refused: [], archive: archive as Uint8Array<ArrayBuffer> };
}
