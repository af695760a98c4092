import { child, type Element, elementsIn, isOn, numberIn } from './element.ts';
import type { Look, Looks } from './looks.ts';
import type { Run } from './measured-text.ts';

/** The text of a field, by its instruction (`PAGE`, `PAGEREF heading3`); undefined for the text in the file. */
export type FieldText = (instruction: string) => string | undefined;

/** The text of a paragraph, and what is marked in it. Positions count characters from 0. */
export interface Content {
  readonly runs: readonly Run[];
  readonly bookmarks: readonly Bookmark[];
  readonly links: readonly TextLink[];
  /** The instructions of its fields. */
  readonly fields: readonly string[];
  /** The IDs of bookmarks that began in other paragraphs and end in this one. */
  readonly closes: readonly string[];
}

export interface Bookmark {
  readonly name: string;
  /** The ID that its end refers to. */
  readonly id: string;
  readonly at: number;
  /** The position of its end; undefined if that is in another paragraph. */
  end?: number;
}

/** A stretch of text that links to a bookmark. */
export interface TextLink {
  readonly from: number;
  readonly end: number;
  readonly bookmark: string;
}

/** Reads the content of a paragraph. Runs that look alike are joined, because the renderer sets them as one. */
export function contentOf(paragraph: Element, own: Look, looks: Looks, fieldText?: FieldText): Content {
  const runs: Run[] = [];
  const links: TextLink[] = [];
  const fields: string[] = [];
  const closes: string[] = [];
  const bookmarks = new Map<string, Bookmark>();
  let length = 0;
  let look: string | undefined;
  /** The text that replaces the text of the open field. */
  let shown: string | undefined;
  let instruction = '';

  const add = (text: string, properties: Element | undefined) => {
    if (text === '') return;
    const written = properties ? JSON.stringify(properties) : '';
    const last = runs.at(-1);
    if (last && written === look) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push(runOf(text, properties, own, looks));
    look = written;
    length += [...text].length;
  };
  const field = (it: Element, properties: Element | undefined) => {
    const type = it.attributes.fldCharType;
    if (type === 'begin') instruction = '';
    else if (type === 'separate' || (type === 'end' && instruction !== '')) {
      fields.push(instruction.trim());
      shown = fieldText?.(instruction.trim());
      instruction = '';
      if (shown !== undefined) add(shown, properties);
    }
    if (type === 'end') shown = undefined;
  };
  const visit = (element: Element) => {
    for (const it of elementsIn(element)) {
      const { id = '', name = '' } = it.attributes;
      if (it.name === 'bookmarkStart') bookmarks.set(id, { name, id, at: length });
      else if (it.name === 'bookmarkEnd') {
        const started = bookmarks.get(id);
        if (started) started.end = length;
        else closes.push(id);
      } else if (it.name === 'r') {
        const properties = child(it, 'rPr');
        for (const part of elementsIn(it)) {
          if (part.name === 'instrText') instruction += part.children.join('');
          else if (part.name === 'fldChar') field(part, properties);
          else if (shown === undefined) add(textOf(part), properties);
        }
      } else if (it.name === 'hyperlink' && it.attributes.anchor !== undefined) {
        const from = length;
        visit(it);
        links.push({ from, end: length, bookmark: it.attributes.anchor });
      } else if (WRAPPERS.has(it.name)) visit(it);
    }
  };
  visit(paragraph);
  return { runs, bookmarks: [...bookmarks.values()], links, fields, closes };
}

function runOf(text: string, properties: Element | undefined, own: Look, looks: Looks): Run {
  const styled = looks.character(child(properties, 'rStyle')?.attributes.val ?? '') ?? own;
  const half = numberIn(child(properties, 'sz'), 'val');
  const { face, color } = isOn(properties, 'b') ? looks.bold(styled) : styled;
  return {
    text,
    size: half === undefined ? styled.size : half * 10,
    spacing: numberIn(child(properties, 'spacing'), 'val') ?? styled.spacing,
    scale: (numberIn(child(properties, 'w'), 'val') ?? 100) / 100,
    face,
    color,
  };
}

const WRAPPERS = new Set(['hyperlink', 'sdt', 'sdtContent', 'smartTag', 'ins', 'fldSimple']);

/** The text of a part of a run; empty for what is no text. */
function textOf({ name, attributes, children }: Element): string {
  if (name === 't') return children.join('');
  if (name === 'tab') return '\t';
  if (name === 'br') return attributes.type === 'page' ? '\f' : '\n';
  return '';
}
