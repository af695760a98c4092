import { chineseKind, DOCUMENT_KINDS, type DocumentKind, WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';

/** What one file is built of: a document, or the volume that binds several. */
export type Product = DocumentKind | 'volume';

/** Which documents are asked for. */
export interface Asked {
  readonly products: readonly Product[];
  /** Whether all that the unit's file has something for is asked for beside them. */
  readonly all: boolean;
}

/** The report alone. */
export const REPORT: Asked = { products: [WHOLE_FILE], all: false };

/** Whatever the file has something for. */
export const WHATEVER_IS_THERE: Asked = { products: [], all: true };

/** Every product, in the order in which they are made. */
export const PRODUCTS: readonly Product[] = [...DOCUMENT_KINDS, 'volume'];

/** What offices call each product. */
export const CHINESE_PRODUCTS = PRODUCTS.map((it) => [it, chineseKind(it)] as const);
