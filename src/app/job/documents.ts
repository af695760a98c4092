import { documentsIn } from '../../core/unit/documents-in.ts';
import { type DocumentKind, haveVolume, isBoundInVolumes } from '../../core/unit/kinds/kinds.ts';
import type { DocumentSelection, Product } from './document-selection.ts';

/** The documents to make from one file. */
export interface Documents {
  /** The products to write: documents in the order of a volume, then the volume. */
  readonly products: readonly Product[];
  /** The documents that the volume binds; empty if there is no volume. */
  readonly bound: readonly DocumentKind[];
  /** Every document to compose, whether written by itself or bound. */
  readonly kinds: readonly DocumentKind[];
}

/**
 * Decides which documents to make, from what is asked for and what the file has something for. A volume binds the
 * documents that are asked for beside it; if there are none, all that the file has. `all` adds a volume if there are
 * several documents to bind.
 *
 * @param data the data of the unit's file, as read
 */
export function documentsFor({ products, all }: DocumentSelection, data: unknown): Documents {
  const present = documentsIn(data);
  const named = products.filter((it) => it !== 'volume');
  const documents = all ? [...new Set([...present, ...named])] : named;
  const wantsVolume = products.includes('volume') || (all && haveVolume(documents));
  const wanted = documents.filter(isBoundInVolumes);
  const bound = wantsVolume ? (wanted.length > 0 ? wanted : present.filter(isBoundInVolumes)) : [];
  return {
    products: wantsVolume ? [...documents, 'volume'] : documents,
    bound,
    kinds: [...new Set([...documents, ...bound])],
  };
}
