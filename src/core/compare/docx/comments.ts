import type { Place } from './piece.ts';
import { readXml } from './xml.ts';

/** A review comment (批注). */
export interface Comment {
  /** As the file has it. */
  readonly author: string;
  /** `YYYY-MM-DD`, where the file has a date. */
  readonly date?: string | undefined;
  /** Its paragraphs, a line each. */
  readonly text: string;
  /** Where it stands in the document; undefined where nothing in it refers to it. */
  readonly place?: Place | undefined;
  /** The words that it is about; empty where it stands at a point. */
  readonly quoted: string;
  /** The paragraph or cell that it stands in; empty where it stands in none. */
  readonly within: string;
  /** Whether it answers another. */
  readonly isReply: boolean;
  /** Whether somebody has marked it as done. */
  readonly isResolved: boolean;
}

/** A comment as its part has it. */
export interface WrittenComment extends Pick<Comment, 'author' | 'date' | 'text'> {
  readonly id: string;
  /** What the part beside it knows the comment by: the identifier of its last paragraph. */
  readonly paragraph: string | undefined;
}

/** What is known of a comment beside its text. */
export interface Standing {
  readonly isReply: boolean;
  readonly isResolved: boolean;
}

/**
 * The comments of a part (ECMA-376, part 1, 17.13.4), with all changes in them accepted.
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
 * Which comments answer others, and which are done, by the identifiers of their last paragraphs ([MS-DOCX] 2.5.1.11).
 *
 * @throws BrokenXml
 */
export function standingsIn(xml: Uint8Array): Map<string, Standing> {
  const standings = new Map<string, Standing>();
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
