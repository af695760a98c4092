import { docx } from './docx/format.ts';
import type { Format } from './format.ts';
import { html } from './html/format.ts';
import { md } from './markdown/format.ts';

/** Every format that is made of the tree itself, by its name on the line. PDF is drawn from the .docx. */
export const formats = { docx, html, md } as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
