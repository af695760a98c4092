import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { partsOf } from '../support/docx.ts';
import { documentWith, heading } from './support/documents.ts';

const item = (value: string): Block => ({
  type: 'paragraph',
  level: 3,
  children: [{ type: 'text', value }],
});
const opened = (title: string): Block => ({
  type: 'paragraph',
  level: 3,
  runIn: [{ type: 'text', value: title }],
  children: [{ type: 'text', value: '正文。' }],
});
const document = documentWith({
  body: [heading(3, '2026年安排'), item('12项制度。'), item('制度。'), opened('3月检查'), heading(4, '5月')],
  attachments: [{ title: '登记表' }, { title: '2026年台账' }],
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The text that each format prints, without its mark. */
const printed: Record<string, () => Promise<string>> = {
  docx: async () =>
    (partsOf(await docx(document, defaultStyle))['word/document.xml'] ?? '')
      .replaceAll(/<\/w:p>/g, '¶')
      .replaceAll(/<[^>]+>|\n/g, ''),
  html: async () => text(await html(document, defaultStyle)).replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ''),
  md: async () => text(await markdown(document, defaultStyle)).replaceAll(/[\\*]/g, ''),
};

describe.each(Object.keys(printed))('a number before a figure (%s)', (format) => {
  it('is parted from it, as a fraction would be read else', async () => {
    const all = await printed[format]?.();
    for (const whole of ['1. 2026年安排', '2. 12项制度', '3.制度。', '4. 3月检查', '2. 2026年台账'])
      expect(all).toContain(whole);
    expect(all, 'the titles of 附件说明 alike').toContain('附件：1. 登记表');
    expect(all, 'no point, no fraction').toContain('（1）5月');
    expect(all).not.toMatch(/\d\.\d/);
  });
});

it('a single attachment has no number', async () => {
  const one = documentWith({ attachments: [{ title: '2026年台账' }] });
  expect(text(await markdown(one, defaultStyle))).toContain('附件：2026年台账');
});
