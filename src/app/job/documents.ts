import { documentsIn } from '../../core/unit/documents-in.ts';
import { type DocumentKind, isBoundInVolumes } from '../../core/unit/kinds/kinds.ts';
import type { Asked, Product } from './asked.ts';

/** The documents that are to be made of one file. */
export interface Documents {
  /** What is written, in the order of a volume, the volume last. */
  readonly products: readonly Product[];
  /** The documents that the volume binds; none where there is no volume. */
  readonly bound: readonly DocumentKind[];
  /** Every document that has to be made. */
  readonly kinds: readonly DocumentKind[];
}

/**
 * What to make, from what is asked for and what the file has something for. A volume binds the documents that are asked
 * for beside it, and where there are none, all that the file has; `all` makes a volume where there are several.
 *
 * @param data of the unit's file, as it was read
 */
export function documentsFor({ products, all }: Asked, data: unknown): Documents {
  const present = documentsIn(data);
  const named = products.filter((it) => it !== 'volume');
  const documents = all ? [...new Set([...present, ...named])] : named;
  const wantsVolume = products.includes('volume') || (all && documents.filter(isBoundInVolumes).length > 1);
  const wanted = documents.filter(isBoundInVolumes);
  const bound = wantsVolume ? (wanted.length > 0 ? wanted : present.filter(isBoundInVolumes)) : [];
  return {
    products: wantsVolume ? [...documents, 'volume'] : documents,
    bound,
    kinds: [...new Set([...documents, ...bound])],
  };
}
