import type { Block } from '../model/document.ts';
import type { Trace } from '../template/run/trace.ts';
import { blocksOf } from './markdown/blocks.ts';
import { parseMarkdown } from './markdown/parse.ts';

/** What is made of what templates write. */
export interface Reading {
  /** Marks what they write; left out, nothing is marked. */
  readonly trace?: Trace;
  /** A title, plain text. */
  title(written: string): string;
  /** The blocks that Markdown stands for. */
  blocks(markdown: string): Block[];
}

/** For a document that is to be laid out, and nothing else asked of it. */
export const asWritten: Reading = {
  title: (written) => written,
  blocks: (markdown) => blocksOf(parseMarkdown(markdown).children),
};
