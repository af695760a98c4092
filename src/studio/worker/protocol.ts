import type { Severity, TextEdit } from '../../core/model/diagnostic.ts';
import type { Path } from '../../core/model/source.ts';
import type { Product } from '../../core/produce/built-in.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import type { Language } from '../../core/wording/language.ts';
import type { PagePassage } from './passages.ts';

/** A text to judge and to draw. */
export interface Task {
  /** Counts up; what is told of an older one than the newest is of no use. */
  readonly version: number;
  readonly text: string;
  readonly file: string;
  readonly product: Product;
  readonly language: Language;
  /** The texts of attachments that are files, by the names that the unit gives them. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Whether a draft is drawn too: no pages without errors are shown that could stay instead. */
  readonly takesDraft: boolean;
  /** Whether no page is shown yet, so that none can stay as it is. */
  readonly isFresh: boolean;
  /** The first and the last page that somebody sees, from 0: they are drawn before all others. */
  readonly sight: readonly [first: number, last: number];
}

/** A finding in words, with the value that it is about. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** UTF-16 units in the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The value in the data that it is about; empty for the file as a whole. */
  readonly path: Path;
  /** The same in the reader's words: 问题，第3项，成效. */
  readonly place: string;
  /** Whether it stands in another file: the place names that, and there is no value here. */
  readonly isElsewhere?: boolean;
  /** The words at fault, where they are a part of a text, and how many times they occur before in it. */
  readonly words?: { readonly text: string; readonly rank: number };
  readonly fix?: readonly TextEdit[];
  /** Whether a comment in the file may silence it. */
  readonly isSilenceable: boolean;
}

/** What the check says of a text. */
export interface Judged {
  readonly version: number;
  readonly findings: readonly ToldFinding[];
  /** By English keys; absent where the text cannot be read. */
  readonly data?: unknown;
  /** The documents that the file has something for. */
  readonly documents: readonly DocumentKind[];
  /** Whether errors keep the document from being made. */
  readonly isRefused: boolean;
  /** Whether it is drawn all the same: nothing is wrong but what a draft may leave open. */
  readonly isDraft: boolean;
}

/** One page. */
export interface DrawnPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Absent where it is as it was in what was told last, or is told later. */
  readonly svg?: string;
  /** The same. */
  readonly passages?: readonly PagePassage[];
}

/** The pages of a text. Those in sight are told first, the others afterwards, unless a newer text comes. */
export interface DrawnPages {
  readonly version: number;
  readonly isDraft: boolean;
  readonly pages: readonly DrawnPage[];
}
