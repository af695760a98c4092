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
<style>${css}${watermark === undefined ? '' : WATERMARK}
</style>
</head>
<body>
${watermark === undefined ? '' : `<div class="watermark" aria-hidden="true">${escapeHtml(watermark)}</div>\n`}${body}
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

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
