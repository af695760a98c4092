import type { Source } from '../../src/core/model/source.ts';
import { BETWEEN, type Joined, type Piece, textSource } from './text-source.ts';

/**
 * Reads a text that was not written with this program as the data of a unit: with articles it becomes rules, without
 * them opinions with a task for each heading. The numbers in front of headings, articles and items are dropped, as
 * layout adds them in a unit's file; all other characters stay.
 *
 * @param file its name; a .md is read as Markdown, of which only headings, lists and paragraphs are used
 */
export function readText(file: string, text: string): Source {
  const lines = linesOf(text, file.endsWith('.md'));
  const values: Joined[] = [];
  const value = (path: Joined['path'], pieces: readonly Piece[]): string => {
    values.push({ path, pieces });
    return pieces.map(({ from, to }) => text.slice(from, to)).join(BETWEEN);
  };
  const first = lines.findIndex((it) => it.kind === 'article');
  if (lines.filter((it) => it.kind === 'article').length < 2)
    return textSource(file, text, { opinions: opinionsOf(lines, value) }, values);
  // The lines above the articles say who issued them and when; an attachment below them is a document of its own.
  const attached = lines.findIndex((it, index) => index > first && it.kind === 'attachment');
  const end = attached < 0 ? lines.length : attached;
  const begin = lines[first - 1]?.kind === 'chapter' ? first - 1 : first;
  const data = {
    rules: rulesOf(lines.slice(begin, end), value),
    ...(end < lines.length && { opinions: opinionsOf(lines.slice(end), value) }),
  };
  return textSource(file, text, data, values);
}

type Kind = 'chapter' | 'article' | 'heading' | 'item' | 'attachment' | 'bare' | 'paragraph';

interface Line extends Piece {
  readonly kind: Kind;
  /** Where the text begins, after the number in front of it. */
  readonly behindNumber: number;
}

type Value = (path: Joined['path'], pieces: readonly Piece[]) => string;

const CHINESE = '[零〇一二三四五六七八九十百]{1,5}';

/** The beginning of a line, and the kind of line that it makes. A bare line is short and has no punctuation. */
const FORMS: readonly (readonly [kind: Kind, front: RegExp])[] = [
  ['chapter', new RegExp(`^第${CHINESE}[编章节]\\s*(?=[^。；]{1,40}$)`)],
  ['article', new RegExp(`^第${CHINESE}条(?:之${CHINESE})?\\s+(?=\\S)`)],
  ['heading', new RegExp(`^${CHINESE}、(?=[^。；：]{2,40}$)`)],
  ['item', new RegExp(`^[（(]${CHINESE}[）)]\\s*(?=\\S)`)],
  ['attachment', /^(?=(?:附件|附录|附)[\d一二三四五六七八九十]*(?:[：:]|$))/],
  ['bare', /^(?=[\p{Script=Han}A-Za-z\d“”《》（）]{1,24}$)/u],
];

/** White space and characters without width. */
const INVISIBLE = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

function linesOf(text: string, isMarkdown: boolean): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let isCode = false;
  for (const written of text.split('\n')) {
    const start = at;
    at += written.length + 1;
    if (isMarkdown && /^\s*(?:```|~~~)/.test(written)) isCode = !isCode;
    if (isMarkdown && (isCode || /^\s*(?:```|~~~|<!--|\||>|[-*_]{3,}\s*$)/.test(written))) continue;
    const markup = isMarkdown ? (/^(?:#{1,6}\s+|\s*[-*+]\s+)/.exec(written)?.[0] ?? '') : '';
    const rest = written.slice(markup.length);
    const shown = rest.replace(INVISIBLE, '');
    if (shown === '') continue;
    const from = start + markup.length + rest.indexOf(shown);
    // The first # is the title of the document, not part of its text.
    const isTitle = /^#\s/.test(markup) && lines.length === 0;
    const [kind, front] = formOf(shown, markup.startsWith('#') && !isTitle);
    lines.push({ kind, from, to: from + shown.length, behindNumber: from + front.length });
  }
  return lines;
}

function formOf(line: string, isHeading: boolean): readonly [kind: Kind, front: string] {
  for (const [kind, form] of FORMS) {
    const found = form.exec(line);
    if (found) return isHeading && kind === 'bare' ? ['heading', ''] : [kind, found[0]];
  }
  return [isHeading ? 'heading' : 'paragraph', ''];
}

const unnumbered = ({ behindNumber, to }: Line): Piece => ({ from: behindNumber, to });

/** Headings, each with the paragraphs below it as one text; the text above the first heading becomes the preamble. */
function opinionsOf(lines: readonly Line[], value: Value): object {
  const isTitle = ({ kind }: Line) => kind === 'heading' || kind === 'chapter';
  const first = lines.findIndex(isTitle);
  const above = first < 0 ? lines : lines.slice(0, first);
  const parts: { title: Line; paragraphs: Line[] }[] = [];
  for (const line of first < 0 ? [] : lines.slice(first)) {
    if (isTitle(line)) parts.push({ title: line, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(line);
  }
  const tasks = parts.map(({ title, paragraphs }, index) => {
    const path = ['opinions', 'tasks', index];
    return {
      title: value([...path, 'title'], [unnumbered(title)]),
      ...(paragraphs.length > 0 && { content: value([...path, 'content'], paragraphs) }),
    };
  });
  return { ...(above.length > 0 && { preamble: value(['opinions', 'preamble'], above) }), tasks };
}

interface Article {
  readonly paragraphs: Line[];
  readonly items: Line[];
}

/**
 * Chapters with articles, and articles with items. Text after the items of an article becomes an article of its own.
 */
function rulesOf(lines: readonly Line[], value: Value): object {
  const chapters: { title?: Line; articles: Article[] }[] = [];
  for (const line of lines) {
    // Between two articles a line without punctuation is the title of what follows.
    const isTitle = ['chapter', 'heading', 'bare'].includes(line.kind);
    if (isTitle) chapters.push({ title: line, articles: [] });
    if (isTitle) continue;
    if (chapters.length === 0) chapters.push({ articles: [] });
    const { articles } = chapters.at(-1) as (typeof chapters)[number];
    const last = articles.at(-1);
    if (line.kind === 'item' && last) last.items.push(line);
    else if (line.kind === 'paragraph' && last?.items.length === 0) last.paragraphs.push(line);
    else articles.push({ paragraphs: [line], items: [] });
  }
  return {
    chapters: chapters.map(({ title, articles }, c) => {
      const path = ['rules', 'chapters', c];
      return {
        ...(title && { title: value([...path, 'title'], [unnumbered(title)]) }),
        articles: articles.map((it, a) => articleOf(it, [...path, 'articles', a], value)),
      };
    }),
  };
}

function articleOf({ paragraphs, items }: Article, path: Joined['path'], value: Value): object {
  const text = value(
    [...path, 'text'],
    paragraphs.map((it) => (it.kind === 'article' ? unnumbered(it) : it)),
  );
  if (items.length === 0) return { text };
  return { text, items: items.map((it, index) => value([...path, 'items', index], [unnumbered(it)])) };
}
