import type { Properties } from '../../model/document.ts';
import { escapeHtml } from './escape.ts';

/** A whole web page, with all that it needs in itself. */
export function pageOf({ title, author, keywords }: Properties, css: string, body: string): Uint8Array {
  const page = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(author)}">
<meta name="keywords" content="${escapeHtml(keywords.join(','))}">
<title>${escapeHtml(title)}</title>
<style>${css}
</style>
</head>
<body>
${body}
</body>
</html>
`;
  return new TextEncoder().encode(page);
}
