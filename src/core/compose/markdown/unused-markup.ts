import type { UnusedMarkup } from '../../model/markup-fault.ts';

/** Markup in the source of one block that documents cannot use; positions in UTF-16 units. */
export interface MarkupSpan {
  readonly kind: UnusedMarkup;
  readonly at: number;
  readonly length: number;
  readonly written: string;
  /** Its text without the marks, if it has any. */
  readonly text?: string | undefined;
}

/** HTML elements that people write in Markdown. Other words in angle brackets are text. */
const ELEMENTS =
  'abbr|address|article|aside|big|blockquote|body|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|pre|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|ul|var|video|[abipqsu]';

/**
 * The inline kinds and their patterns. They search the source of a block, in which values are escaped, as is whatever
 * an author put a backslash before. Every repetition is limited, so that the time is linear.
 */
const INLINE: readonly (readonly [kind: UnusedMarkup, pattern: string])[] = [
  ['image', '!\\[(?<image>[^\\]\\n]{0,200})\\](?:\\([^)\\n]{0,500}\\)|\\[[^\\]\\n]{0,100}\\])'],
  ['footnote', '\\[\\^[^\\]\\s]{1,50}\\]'],
  ['link', '(?<!:[\\w-]{1,20})\\[(?<link>[^\\]\\n]{1,200})\\]\\((?<target>[^()\\n]{0,500})\\)'],
  ['link', '<(?<address>(?:https?:|mailto:)[^>\\s]{1,500})>'],
  ['break', '<[bB][rR](?:\\s[^<>\\n]{0,50})?\\s?/?>'],
  ['html', `</?(?:${ELEMENTS})(?:\\s[^<>\\n]{0,300})?\\s?/?>|<!--`],
  ['code', '`{1,2}(?<code>[^`\\n]{1,200})`{1,2}'],
  ['strike', '~~(?<strike>[^~\\n]{1,200})~~'],
];

/** The kinds that take a whole line. */
const LINES: readonly (readonly [kind: UnusedMarkup, pattern: RegExp])[] = [
  ['code', /^ {0,3}(?:`{3,}|~{3,})/],
  ['quote', /^ {0,3}>(?![\d=.])/],
  ['rule', /^ {0,3}(?:-(?: {0,9}-){2,99}|\*(?: {0,9}\*){2,99}) *$/],
  ['underline', /^ {0,3}={3,} *$/],
];

/** A directive in a template; plain text anywhere else. */
const DIRECTIVE = /^ {0,3}:{2,3}[a-z][\w-]{0,30}(?=[[{]| *$)|:(?:ref|run-in)(?=\[)/gm;

const ATTRIBUTES = /\{(?:[#.][^\s{}]{1,100}|level *=[^{}\n]{1,100})\} *$/;
const TASK = /^\[[ xX]\](?=\s)/;

const PATTERN = new RegExp(INLINE.map(([, pattern], index) => `(?<k${index}>${pattern})`).join('|'), 'g');

/**
 * The unusable markup in the source of a block, in order.
 *
 * @param type the type of the block
 * @param hasDirectives whether directives have a meaning there
 */
export function unusedMarkupIn(source: string, type: string, hasDirectives: boolean): MarkupSpan[] {
  const found: MarkupSpan[] = [];
  const add = (kind: UnusedMarkup, at: number, written: string, text?: string) =>
    found.push({ kind, at, length: written.length, written, ...(text && { text }) });
  if (MARKS.test(source))
    for (const { 0: written, index, groups = {} } of source.matchAll(PATTERN)) {
      if (isEscaped(source, index)) continue;
      const kind = INLINE.findIndex((_, at) => groups[`k${at}`] !== undefined);
      const { image, link, target, address, code, strike } = groups;
      if (target !== undefined && !ADDRESS.test(target)) continue;
      add(
        (INLINE[kind] as (typeof INLINE)[number])[0],
        index,
        written,
        image ?? link ?? address ?? code ?? strike,
      );
    }
  if (type === 'paragraph') {
    let start = 0;
    for (const line of source.split('\n')) {
      for (const [kind, pattern] of LINES) {
        const [written] = pattern.exec(line) ?? [];
        if (written !== undefined) add(kind, start, written);
      }
      start += line.length + 1;
    }
    const [task] = TASK.exec(source) ?? [];
    if (task !== undefined) add('task', 0, task);
  }
  const [attributes] = (type === 'heading' && ATTRIBUTES.exec(source)) || [];
  if (attributes !== undefined) add('attributes', source.length - attributes.length, attributes.trimEnd());
  if (!hasDirectives)
    for (const { 0: written, index } of source.matchAll(DIRECTIVE))
      add('directive', index + written.length - written.trimStart().length, written.trim());
  return found.sort((one, other) => one.at - other.at);
}

/** Characters that every address has. Without them it may be a number: 〔2026〕3号 is also typed as [2026](3). */
const ADDRESS = /[/#:.@]/;

/** Every inline kind contains one of these characters. */
const MARKS = /[[<`~]/;

function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
