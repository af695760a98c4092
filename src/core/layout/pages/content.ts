import type { OriginSpan } from '../../model/passage.ts';
import type { FlowDrawing } from '../flow/drawing.ts';
import type { FlowInline, FlowText } from '../flow/inline.ts';
import { bookmarkName, type MarkedElement } from '../flow/mark.ts';
import type { Look, Looks } from './looks.ts';
import type { Run } from './measured-text.ts';

/** What the fields of a text show. */
export interface Fields {
  /** The number of the page on which it stands; left out, what the field shows by itself. */
  readonly page?: string;
  /** The number of the page on which a bookmark begins; undefined if it is not known, and nothing is shown. */
  pageOf?(bookmark: string): string | undefined;
}

/** The text of a paragraph, and what is marked in it. Positions count characters from 0. */
export interface Content {
  readonly runs: readonly Run[];
  readonly bookmarks: readonly { readonly name: string; readonly at: number }[];
  readonly links: readonly TextLink[];
  /** The official elements that begin in it. */
  readonly elements: readonly ElementSpan[];
  /** Those that began in other paragraphs and end in this one. */
  readonly closes: readonly MarkedElement[];
  /** Whether it has fields. */
  readonly hasFields: boolean;
  readonly drawing: FlowDrawing | undefined;
  /** Where its characters come from, in UTF-16 units of the whole text; empty if that was not traced. */
  readonly origins: readonly OriginSpan[];
}

/** A stretch of text that links to a bookmark. */
export interface TextLink {
  readonly from: number;
  readonly end: number;
  readonly bookmark: string;
}

/** An official element within a paragraph. */
export interface ElementSpan {
  readonly element: MarkedElement;
  readonly from: number;
  /** Undefined if it ends in another paragraph. */
  readonly end: number | undefined;
}

/** Reads the content of a paragraph. Runs that look alike are joined, because the renderer sets them as one. */
export function contentOf(
  inlines: readonly FlowInline[],
  own: Look,
  looks: Looks,
  fields: Fields = {},
): Content {
  const runs: Run[] = [];
  const bookmarks: { name: string; at: number }[] = [];
  const links: TextLink[] = [];
  const elements: { element: MarkedElement; from: number; end: number | undefined }[] = [];
  const closes: MarkedElement[] = [];
  const origins: OriginSpan[] = [];
  let hasFields = false;
  let drawing: FlowDrawing | undefined;
  let length = 0;
  let units = 0;
  let last: FlowText | undefined;

  const add = (it: FlowText) => {
    if (it.text === '') return;
    const before = runs.at(-1);
    if (before && last && isAlike(last, it))
      runs[runs.length - 1] = { ...before, text: before.text + it.text };
    else runs.push(runOf(it, own, looks));
    last = it;
    for (const span of it.origins ?? [])
      origins.push({ ...span, from: units + span.from, to: units + span.to });
    units += it.text.length;
    length += lengthOf(it.text);
  };
  const field = (text: string | undefined) => {
    hasFields = true;
    if (text !== undefined) add({ type: 'text', text });
  };
  const visit = (inside: readonly FlowInline[]) => {
    for (const it of inside)
      switch (it.type) {
        case 'text':
          add(it);
          break;
        case 'page number':
          field(fields.page ?? it.shown);
          break;
        case 'page of':
          field(fields.pageOf?.(it.bookmark));
          break;
        case 'bookmark':
          if (it.edge === 'start') bookmarks.push({ name: bookmarkName(it.number), at: length });
          break;
        case 'field': {
          const { element } = it;
          if (it.edge === 'start') elements.push({ element, from: length, end: undefined });
          else {
            const started = elements.find((other) => other.element === element);
            if (started) started.end = length;
            else closes.push(element);
          }
          break;
        }
        case 'link': {
          const from = length;
          visit(it.children);
          links.push({ from, end: length, bookmark: it.bookmark });
          break;
        }
        default:
          drawing ??= it;
      }
  };
  visit(inlines);
  return { runs, bookmarks, links, elements, closes, hasFields, drawing, origins };
}

/** How many characters a text has. */
function lengthOf(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xdc00 || code > 0xdfff) continue;
    const before = text.charCodeAt(at - 1);
    if (before >= 0xd800 && before <= 0xdbff) count -= 1;
  }
  return count;
}

const isAlike = (one: FlowText, other: FlowText): boolean =>
  one.style === other.style &&
  one.bold === other.bold &&
  one.size === other.size &&
  one.scale === other.scale;

function runOf({ text, style, bold, size, scale }: FlowText, own: Look, looks: Looks): Run {
  const styled = (style === undefined ? undefined : looks.character(style)) ?? own;
  const { face, color } = bold ? looks.bold(styled) : styled;
  return {
    text,
    size: size ?? styled.size,
    spacing: styled.spacing,
    scale: (scale ?? 100) / 100,
    face,
    color,
  };
}
