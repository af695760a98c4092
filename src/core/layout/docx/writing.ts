import type { MarkedElement } from '../flow/mark.ts';
import type { WrittenCharts } from './charts.ts';
import type { FieldName } from './field-names.ts';
import type { Pictures } from './picture.ts';

/** What is known of the whole file while its parts are written. */
export interface Writing {
  nameOf(element: MarkedElement): FieldName;
  /** Undefined where the file has no charts. */
  readonly charts: WrittenCharts | undefined;
  readonly pictures: Pictures;
  /** The pages on which bookmarks begin, where they are known. */
  readonly pageOf: ReadonlyMap<string, string> | undefined;
}
