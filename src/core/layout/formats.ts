import { docx } from './docx/format.ts';
import type { DrawnFormat } from './drawn/drawn-format.ts';
import type { Format } from './format.ts';
import { html } from './html/format.ts';
import { md } from './markdown/format.ts';
import { ofd } from './ofd/format.ts';
import { pdf } from './pdf/format.ts';
import { svg } from './svg/format.ts';

/** Every format that is made of the tree itself, by its name on the line. Those that are drawn from pages follow. */
export const formats = { docx, html, md } as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Every format that is written from pages, by its name on the line. */
export const drawnFormats = { pdf, ofd, svg } as const satisfies Readonly<Record<string, DrawnFormat>>;

export type DrawnFormatName = keyof typeof drawnFormats;
