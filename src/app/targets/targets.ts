import { basename, dirname, join, parse, relative } from 'node:path';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import type { Product } from '../job/asked.ts';
import { extensionOf, type FormatName } from './formats.ts';
import { fill } from './name/fill.ts';
import type { NamePattern } from './name/pattern.ts';
import { attachmentPath, separateAttachments } from './separate-attachments.ts';

/** Where documents are to go: plain values, which can be handed to another process. */
export type Destination =
  /** One document, under a name of its own. */
  | { readonly path: string; readonly format: FormatName }
  /** Files in a folder, by the name of the unit's file or by a pattern. */
  | InFolder;

/** A folder that documents go into. */
export interface InFolder {
  /** Left out, they go beside the unit's file. */
  readonly folder?: string | undefined;
  /** The folder that the unit's file was found in or below: what lies between is kept below `folder`. */
  readonly root?: string | undefined;
  readonly formats: readonly FormatName[];
  /** How the files are called, and folders before them; left out, as the unit's file is. */
  readonly name?: NamePattern | undefined;
}

/** One file to be written. */
export interface Target {
  readonly product: Product;
  readonly format: FormatName;
  readonly path: string;
  /** The number of the document's attachment that is written; left out, the document. */
  readonly attachment?: number;
}

/** Why documents cannot go where they are to go. */
export type TargetProblem =
  /** Several documents, and one file for them. */
  | { readonly problem: 'one-file'; readonly documents: number }
  /** A place of the pattern for which the unit has nothing. */
  | { readonly problem: 'no-value'; readonly place: string };

/**
 * Each file that is to be written of a unit: its documents in the order of `products`, each in every format, and behind
 * each the attachments that are not bound with it, in the same format.
 *
 * By the unit's file they are called `org.docx` for the situation report, `org.rules.docx` for another document.
 *
 * @param file the unit's file
 * @param data what it holds, by English keys, as far as it could be read; undefined where it was not read: then no attachment
 *   is known to be a file of its own
 */
export function targetsOf(
  destination: Destination,
  file: string,
  products: readonly Product[],
  data: unknown,
): readonly Target[] | TargetProblem {
  const documents =
    'path' in destination ? oneFile(destination, products) : inFolder(destination, file, products, data);
  if ('problem' in documents) return documents;
  return documents.flatMap((it) => [
    it,
    ...separateAttachments(data, it.product).map((attachment) => ({
      ...it,
      attachment,
      path: attachmentPath(it.path, attachment),
    })),
  ]);
}

function oneFile(
  { path, format }: Extract<Destination, { path: string }>,
  [product = WHOLE_FILE, ...others]: readonly Product[],
): Target[] | TargetProblem {
  return others.length > 0
    ? { problem: 'one-file', documents: others.length + 1 }
    : [{ product, format, path }];
}

function inFolder(
  { folder, root, formats, name }: InFolder,
  file: string,
  products: readonly Product[],
  data: unknown,
): Target[] | TargetProblem {
  const targets: Target[] = [];
  for (const product of products) {
    for (const format of formats) {
      const extension = extensionOf(format);
      if (name) {
        const filled = fill(name, file, data, product, extension);
        if ('missing' in filled) return { problem: 'no-value', place: filled.missing };
        targets.push({ product, format, path: join(folder ?? dirname(file), filled.path) });
      } else {
        const below =
          folder === undefined ? dirname(file) : join(folder, relative(root ?? dirname(file), dirname(file)));
        targets.push({ product, format, path: join(below, `${stemOf(file, product)}.${extension}`) });
      }
    }
  }
  return targets;
}

const stemOf = (file: string, product: Product): string =>
  `${parse(basename(file)).name}${product === WHOLE_FILE ? '' : `.${product}`}`;
