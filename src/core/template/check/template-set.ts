import type { TemplateText } from '../parse/template-text.ts';
import type { MapType, ValueType } from '../types/value-type.ts';

/** The templates of one document: a pack's own, and those that it inherits. */
export interface TemplateSet {
  readonly title?: TemplateText;
  readonly body?: TemplateText;
  /** The blocks by their names. */
  readonly blocks: ReadonlyMap<string, TemplateText>;
  /** Default wordings: plain-text templates. */
  readonly wordings?: readonly TemplateText[];
  /** The data that the templates see; that of a unit's file if undefined. */
  readonly data?: TemplateData;
  /** The type of `options`, from the pack's own schema; undefined if the pack has none. */
  readonly options?: ValueType;
  /** Names that a `:ref` may use besides those that the templates declare: the document's attachments. */
  readonly references?: ReadonlySet<string>;
  /** The files of the pack that is being checked. Nothing is reported in inherited files. */
  readonly own: ReadonlySet<string>;
}

/** The data that the templates of a document see. */
export interface TemplateData {
  readonly type: MapType;
  /** The blocks that write attachments, by the name that a `:ref` may use. */
  readonly attachments: Readonly<Record<string, { readonly block: string }>>;
}
