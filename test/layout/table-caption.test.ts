import { expect, it } from 'vitest';
import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import { brokenReferences } from '../../src/core/compose/references.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { documentWith } from './support/documents.ts';

const TABLE = '| 项目 | 数量 |\n| - | -: |\n| 检查 | 46 |\n';
const body = blocksOf(
  parseMarkdown(`:::table[检查情况]{unit=次 #checks}
${TABLE}:::

检查见:ref[checks]。

:::table{unit=万元}
${TABLE}:::

:::table[整改情况]
${TABLE}:::
`).children,
);
const document = documentWith({ body });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('a table has the title, the unit and the name that its directive gives', () => {
  expect(body.flatMap((it) => (it.type === 'table' ? [[it.title, it.unit, it.name]] : []))).toEqual([
    ['检查情况', '次', 'checks'],
    [undefined, '万元', undefined],
    ['整改情况', undefined, undefined],
  ]);
  expect(brokenReferences(document)).toEqual([]);
});

it('tables with a title are counted, and referred to by their number', async () => {
  const written = text(await markdown(document, defaultStyle));
  expect(written).toContain('表1\u3000检查情况\\\n单位：次\n\n| 项目');
  expect(written).toContain('检查见表1。');
  expect(written).toContain('\n\n单位：万元\n\n| 项目');
  expect(written).toContain('表2\u3000整改情况');
  const page = text(await html(document, defaultStyle));
  expect(page).toContain(
    '<caption><span class="table-header">表1\u3000检查情况</span><span class="table-cell unit">单位：次</span></caption>',
  );
});

it('tables that follow one another are two, with room between them', async () => {
  const file = await docx(document, defaultStyle);
  const xml = partsOf(file)['word/document.xml'] ?? '';
  expect(xml).not.toMatch(/<\/w:tbl>\s*<w:tbl>/);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
  expect(await mistakesOf(file)).toEqual([]);
});
