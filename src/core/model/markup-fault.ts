import type { Passage } from './passage.ts';

/** Markup that says what no document can show, each with what is needed to word it. */
export type MarkupMistake =
  /** A directive that there is not: `::heding[…]`. */
  | {
      readonly code: 'template-unknown-directive';
      readonly args: {
        readonly written: string;
        readonly suggestion?: string | undefined;
        readonly known: readonly string[];
      };
    }
  /** A run-in title anywhere but where a paragraph begins. */
  | { readonly code: 'template-misplaced-directive'; readonly args: { readonly written: string } }
  /** What a directive encloses and has no use for. */
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
        /** The values that it may have, or what it counts. */
        readonly known: readonly string[];
      };
    }
  /** Markdown or HTML that documents have no use for, and print as it stands. */
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

/** A mistake in markup, and where it stands. */
export type MarkupFault = MarkupMistake & {
  /** The characters at fault, and perhaps some before them, with where they come from. */
  readonly passage: Passage;
  /** Where in the passage the fault begins. */
  readonly from: number;
};
