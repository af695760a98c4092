import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import type { Document } from '../../src/core/document/document.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { numbered } from '../../src/core/layout/numbering/number.ts';
import { exampleDocument } from '../support/examples.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const written = async (document: Document) =>
  new TextDecoder().decode(await markdown(document, defaultStyle));

it('the smallest report is the text that it was', async () => {
  await expect(await written(exampleDocument('minimal'))).toMatchFileSnapshot('../golden/minimal.md');
});

it('binds attachments behind the signature and before the record', async () => {
  const text = await written(exampleDocument('bureau'));
  const order = [
    '2026年12月10日\n',
    '附件1\n\n## 2026年度问题整改台账',
    '附件2\n\n## 2026年度网络意识形态工作制度目录',
    '抄送：',
  ];
  const places = order.map((it) => text.indexOf(it));
  expect(places.every((it) => it > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

/** The text as a reader of the Markdown sees it. */
function seen(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(seen).join('') : '';
}

const folded = (text: string) => text.replace(/\s+/g, '');

it('what is read in it is what the document says, letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(anyUnit, async (unit) => {
      const document = compose(unit, 'situation-report');
      const tree = fromMarkdown(await written(document), {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      const body = numbered(document.body, 'official').map((block) =>
        block.type === 'flow'
          ? block.steps.join('→')
          : block.type === 'chart'
            ? block.label + block.title
            : block.type === 'table'
              ? [block.header, ...block.rows].flat().map(plainText).join('')
              : block.label +
                (block.type === 'paragraph' && block.runIn ? `${plainText(block.runIn)}。` : '') +
                plainText(block.children),
      );
      expect(folded(seen(tree))).toContain(folded(body.join('')));
    }),
    { numRuns: runs(60) },
  );
});
