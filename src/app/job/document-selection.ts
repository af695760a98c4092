import { chineseKind, DOCUMENT_KINDS, type DocumentKind, WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';

/** What can be made from a unit's file: a document, or the volume that binds several. */
export type Product = DocumentKind | 'volume';

/** Which documents are asked for. */
export interface DocumentSelection {
  readonly products: readonly Product[];
  /** Whether to add every document that the unit's file has something for. */
  readonly all: boolean;
}

/** Only the report. */
export const REPORT: DocumentSelection = { products: [WHOLE_FILE], all: false };

/** Every document that the file has something for. */
export const WHATEVER_IS_THERE: DocumentSelection = { products: [], all: true };

/** Every product, in the order of making. */
export const PRODUCTS: readonly Product[] = [...DOCUMENT_KINDS, 'volume'];

/** Every product with its Chinese name. */
export const CHINESE_PRODUCTS = PRODUCTS.map((it) => [it, chineseKind(it)] as const);
