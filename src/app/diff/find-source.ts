import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import { PRODUCTS, type Product } from '../job/document-selection.ts';
import { ATTACHMENT } from '../targets/separate-attachments.ts';

/** What `build` appends to a name: org.new.docx, org.new.2.docx, or the date of a backup copy. */
const BESIDE = /\.(?:new|\d{4}-\d{2}-\d{2})(?:\.\d+)?$/;

/** What a .docx was made from, judging by its name. */
export interface NameClues {
  /** Possible names of the source without extension; the likeliest first. */
  readonly stems: readonly string[];
  readonly product: Product;
  /** The number of the attachment, if it is an attachment of the product. */
  readonly attachment?: number;
}

/**
 * Reads the name of a .docx: org.provisions.new.docx is the provisions of org.yaml, org.attachment-2.docx the second
 * attachment of its report.
 */
export function originOf(docx: string): NameClues {
  const whole = basename(docx).replace(/\.docx$/i, '');
  const plain = whole.replace(BESIDE, '');
  const number = ATTACHMENT.exec(plain)?.[1];
  const of = plain.replace(ATTACHMENT, '');
  const product = PRODUCTS.find((it) => of.endsWith(`.${it}`)) ?? WHOLE_FILE;
  const stem = of.endsWith(`.${product}`) ? of.slice(0, -product.length - 1) : of;
  return {
    stems: [...new Set([stem, plain, whole])],
    product,
    ...(number !== undefined && { attachment: Number(number) }),
  };
}

/**
 * Finds the YAML file beside a .docx that the .docx was made from.
 *
 * @returns its path, or a finding if there is none
 */
export async function findSource(docx: string): Promise<{ source?: string; finding?: Finding }> {
  const names = originOf(docx).stems.flatMap((stem) => [`${stem}.yaml`, `${stem}.yml`]);
  for (const name of names) {
    const source = join(dirname(docx), name);
    const isThere = await access(source).then(
      () => true,
      () => false,
    );
    if (isThere) return { source };
  }
  return { finding: finding('source-not-found', { file: docx, range: FILE_START }, { file: docx, names }) };
}
