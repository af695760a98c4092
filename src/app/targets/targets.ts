import { basename, dirname, join, parse, relative } from 'node:path';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import type { Product } from '../job/document-selection.ts';
import { extensionOf, type FormatName } from './formats.ts';
import { fill } from './name/fill.ts';
import type { NamePattern } from './name/pattern.ts';
import { attachmentPath, separateAttachments } from './separate-attachments.ts';

/** Where documents are written. Plain values, so that they can be sent to another process. */
export type Destination =
  /** One document, to a path of its own. */
  | { readonly path: string; readonly format: FormatName }
  /** Files in a folder, named after the unit's file or by a pattern. */
  | InFolder;

/** A folder to write documents to. */
export interface InFolder {
  /** If absent, documents go beside the unit's file. */
  readonly folder?: string | undefined;
  /** The folder in which the unit's file was found. The folders between the two are repeated below `folder`. */
  readonly root?: string | undefined;
  readonly formats: readonly FormatName[];
  /** The pattern for file names; if absent, files are named after the unit's file. */
  readonly name?: NamePattern | undefined;
}

/** One file to write. */
export interface Target {
  readonly product: Product;
  readonly format: FormatName;
  readonly path: string;
  /** The number of the attachment to write; absent for the document itself. */
  readonly attachment?: number;
}

/** Why documents cannot be written to the destination. */
export type TargetProblem =
  /** Several documents for one path. */
  | { readonly problem: 'one-file'; readonly documents: number }
  /** A place of the pattern that the unit has no value for. */
  | { readonly problem: 'no-value'; readonly place: string };

/**
 * Lists every file to write for a unit: its documents in the order of `products`, each in every format, followed by the
 * attachments that are files of their own, in the same format.
 *
 * Without a pattern the situation report is `org.docx` and another document `org.rules.docx`.
 *
 * @param file the unit's file
 * @param data its data by English keys, as far as it could be read. If it was not read, no attachment is taken for a
 * file of its own
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
