import type { Passage } from './passage.ts';

/** Markup that no document can show, with the facts that its words need. */
export type MarkupMistake =
  /** A directive that does not exist: `::heding[…]`. */
  | {
      readonly code: 'template-unknown-directive';
      readonly args: {
        readonly written: string;
        readonly suggestion?: string | undefined;
        readonly known: readonly string[];
      };
    }
  /** A run-in title that does not stand at the beginning of a paragraph. */
  | { readonly code: 'template-misplaced-directive'; readonly args: { readonly written: string } }
  /** Content within a directive that cannot use it. */
  | {
      readonly code: 'template-directive-content';
      readonly args: { readonly written: string; readonly wanted: 'list' | 'table' };
    }
  | {
      readonly code: 'template-unknown-attribute';
      readonly args: {
        readonly written: string;
        readonly attribute: string;
        readonly suggestion?: string | undefined;
        readonly known: readonly string[];
      };
    }
  | {
      readonly code: 'template-bad-attribute';
      readonly args: {
        readonly attribute: string;
        readonly value: string;
        readonly suggestion?: string | undefined;
        /** The values that it may have, or the name of what it counts. */
        readonly known: readonly string[];
      };
    }
  /** Markdown or HTML that documents do not use; it is printed as it stands. */
  | {
      readonly code: 'unused-markup';
      readonly args: {
        readonly kind: UnusedMarkup;
        readonly written: string;
        readonly text?: string | undefined;
      };
    };

export type UnusedMarkup =
  | 'image'
  | 'link'
  | 'break'
  | 'html'
  | 'code'
  | 'quote'
  | 'rule'
  | 'underline'
  | 'attributes'
  | 'task'
  | 'strike'
  | 'footnote'
  | 'directive';

/** A mistake in markup, and its place. */
export type MarkupFault = MarkupMistake & {
  /** The characters of the mistake, possibly with some before them, and where they come from. */
  readonly passage: Passage;
  /** Where in the passage the mistake begins. */
  readonly from: number;
};
