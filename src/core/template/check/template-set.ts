import type { TemplateText } from '../parse/template-text.ts';
import type { MapType, ValueType } from '../types/value-type.ts';

/** The templates of one document: a pack's own, and those that it inherits. */
export interface TemplateSet {
  readonly title?: TemplateText;
  readonly body?: TemplateText;
  /** The named parts, by their names. */
  readonly blocks: ReadonlyMap<string, TemplateText>;
  /** Default wordings: plain-text templates. */
  readonly wordings?: readonly TemplateText[];
  /** What the templates see of the data; left out, that of a unit's file. */
  readonly data?: DataSeen;
  /** What stands under `options`, by the pack's own schema; left out, the pack has none. */
  readonly options?: ValueType;
  /** Names beside those declared in the texts that a `:ref` may name: the document's attachments. */
  readonly references?: ReadonlySet<string>;
  /** The files of the pack that is being checked: nothing is reported of others, which it inherits. */
  readonly own: ReadonlySet<string>;
}

/** The data that the templates of a document are run over. */
export interface DataSeen {
  readonly type: MapType;
  /** The blocks that write attachments, each by the name that a `:ref` may use. */
  readonly attachments: Readonly<Record<string, { readonly block: string }>>;
}
