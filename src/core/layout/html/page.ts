import type { Properties } from '../../document/document.ts';
import { escapeHtml } from './escape.ts';

/** A whole web page that needs no other files. */
export function pageOf(
  { title, author, keywords, watermark }: Properties,
  css: string,
  body: string,
): Uint8Array {
  const page = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(author)}">
<meta name="keywords" content="${escapeHtml(keywords.join(','))}">
<title>${escapeHtml(title)}</title>
<style>${css}${watermark === undefined ? '' : WATERMARK}${STYLE_END}
<body>
${watermark === undefined ? '' : `<div class="watermark" aria-hidden="true">${escapeHtml(watermark)}</div>\n`}${body}${BODY_END}
`;
  return new TextEncoder().encode(page);
}

/**
 * The page with other content in print than on the screen.
 *
 * @param page what `pageOf` made
 * @param css the rules of the printed content
 * @param printed the content; the screen does not show it
 */
export function withPrinted(page: Uint8Array, css: string, printed: string): Uint8Array {
  const text = new TextDecoder().decode(page);
  const [style, body] = [text.lastIndexOf(STYLE_END), text.lastIndexOf(BODY_END)];
  return new TextEncoder().encode(
    `${text.slice(0, style)}\n${css}${text.slice(style, body)}<div class="printed" aria-hidden="true">\n${printed}\n</div>${text.slice(body)}`,
  );
}

const STYLE_END = '\n</style>\n</head>';
const BODY_END = '\n</body>\n</html>';

/** Across the screen, and in print across every page, because fixed elements are repeated on each page. */
const WATERMARK = `
.watermark {
  position: fixed;
  inset: 0;
  display: grid;
  place-items: center;
  pointer-events: none;
  z-index: 1;
  font: 180px/1 SimHei, "Noto Sans CJK SC", sans-serif;
  color: rgb(0 0 0 / 0.12);
  rotate: -45deg;
  white-space: nowrap;
}`;
