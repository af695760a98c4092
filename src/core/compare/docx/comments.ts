import type { DocxPlace } from './docx-text.ts';
import { readXml } from './xml.ts';

/** A review comment (批注). */
export interface ReviewComment {
  /** As in the file. */
  readonly author: string;
  /** `YYYY-MM-DD`; absent if the file has no date. */
  readonly date?: string | undefined;
  /** Its paragraphs, one on each line. */
  readonly text: string;
  /** Where it is in the document; undefined if nothing in the document refers to it. */
  readonly place?: DocxPlace | undefined;
  /** The words that it is about; empty if it is attached to a point. */
  readonly quoted: string;
  /** The text of the paragraph or cell that it is in; empty if there is none. */
  readonly within: string;
  /** Whether it answers another comment. */
  readonly isReply: boolean;
  /** Whether it is marked as done. */
  readonly isResolved: boolean;
}

/** A comment as its part of the .docx has it. */
export interface WrittenComment extends Pick<ReviewComment, 'author' | 'date' | 'text'> {
  readonly id: string;
  /** The identifier of its last paragraph; the part `commentsExtended` uses it to name the comment. */
  readonly paragraph: string | undefined;
}

/** What the part `commentsExtended` says about a comment. */
export interface CommentState {
  readonly isReply: boolean;
  readonly isResolved: boolean;
}

/**
 * The comments of a part (ECMA-376, part 1, 17.13.4), with all tracked changes in them accepted.
 *
 * @throws BrokenXml
 */
export function commentsIn(xml: Uint8Array): WrittenComment[] {
  const comments: WrittenComment[] = [];
  let open: { id: string; author: string; date: string | undefined; lines: string[] } | undefined;
  let paragraph: string | undefined;
  let collected = false;
  let unseen = 0;
  const write = (text: string) => {
    if (open && unseen === 0) open.lines[open.lines.length - 1] += text;
  };
  readXml(xml, {
    open({ name, attribute }) {
      if (name === 'w:comment') {
        const date = /^[1-9]\d{3}-\d\d-\d\d/.exec(attribute('date') ?? '')?.[0];
        open = { id: attribute('id') ?? '', author: attribute('author') ?? '', date, lines: [] };
        paragraph = undefined;
      } else if (name === 'w:p') {
        open?.lines.push('');
        paragraph = attribute('paraId');
      } else if (name === 'w:del' || name === 'w:moveFrom') unseen += 1;
      else if (name === 'w:t') collected = true;
      else if (name === 'w:tab') write('\t');
      else if (name === 'w:br' || name === 'w:cr') write('\n');
    },
    close(name) {
      if (name === 'w:t') collected = false;
      else if (name === 'w:del' || name === 'w:moveFrom') unseen -= 1;
      else if (name === 'w:comment' && open) {
        const { id, author, date, lines } = open;
        comments.push({ id, author, date, text: lines.join('\n').trim(), paragraph });
        open = undefined;
      }
    },
    text(text) {
      if (collected && open?.lines.length) write(text);
    },
  });
  return comments;
}

/**
 * Which comments are answers and which are done, by the identifier of their last paragraph ([MS-DOCX] 2.5.1.11).
 *
 * @throws BrokenXml
 */
export function standingsIn(xml: Uint8Array): Map<string, CommentState> {
  const standings = new Map<string, CommentState>();
  readXml(xml, {
    open({ name, attribute }) {
      const paragraph = attribute('paraId');
      if (name !== 'commentEx' || paragraph === undefined) return;
      const done = attribute('done');
      standings.set(paragraph, {
        isReply: attribute('paraIdParent') !== undefined,
        isResolved: done === '1' || done === 'true',
      });
    },
  });
  return standings;
}
