import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleDocument } from '../support/examples.ts';

const marked = (name: string): Document => {
  const document = exampleDocument(name);
  return { ...document, properties: { ...document.properties, watermark: '草稿' } };
};

const headersOf = (bytes: Uint8Array) =>
  Object.entries(partsOf(bytes)).filter(([part]) => /word\/header\d+\.xml/.test(part));

describe('a watermark', () => {
  test('is on odd and even pages of every section, turned ones too, in a valid file', async () => {
    const bytes = await docx(marked('bureau'), defaultStyle);
    expect(await mistakesOf(bytes)).toEqual([]);
    const headers = headersOf(bytes);
    const sections = partsOf(bytes)['word/document.xml']!.split('<w:sectPr').length - 1;
    expect(headers).toHaveLength(2 * sections);
    for (const [, xml] of headers) expect(xml).toContain('string="草稿"');
  });

  test('leaves the text where it is', async () => {
    const bodyOf = (bytes: Uint8Array) =>
      partsOf(bytes)
        ['word/document.xml']!.replace(/\s*<w:headerReference[^>]*\/>/g, '')
        .replace(/r:id="\w+"/g, '');
    const plain = await docx(exampleDocument('bureau'), defaultStyle);
    expect(bodyOf(await docx(marked('bureau'), defaultStyle))).toBe(bodyOf(plain));
  });

  test('shares the header with the running heads of a volume', async () => {
    const part = { document: exampleDocument('minimal'), numbering: defaultStyle.numbering };
    const { properties } = marked('minimal');
    const bytes = await docxVolume({ properties, title: '汇编', cover: [], parts: [part] }, defaultStyle);
    expect(await mistakesOf(bytes)).toEqual([]);
    const running = headersOf(bytes).filter(([, xml]) => xml.includes('汇编'));
    expect(running.length).toBeGreaterThan(0);
    for (const [, xml] of running) expect(xml).toContain('string="草稿"');
  });

  test('is on the web page, and at the head of the Markdown', async () => {
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    expect(decode(await html(marked('minimal'), defaultStyle))).toContain(
      '<div class="watermark" aria-hidden="true">草稿</div>',
    );
    expect(decode(await markdown(marked('minimal'), defaultStyle))).toMatch(/^\*\*草稿\*\*\n/);
  });
});
