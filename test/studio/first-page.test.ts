import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstPage } from '../../src/app/studio/first-page.ts';
import { pageWith } from '../../src/app/studio/page.ts';
import { Drawing } from '../../src/studio/worker/draw.ts';
import { drawable } from '../../src/studio/worker/drawable.ts';
import type { DrawnPages, Task } from '../../src/studio/worker/protocol.ts';

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');
const given = (text: string) => ({ name: 'bureau.yaml', text, attachments: {} });

/** What the studio draws of a text once it runs. */
function drawnLater(text: string): DrawnPages {
  const task: Task = {
    ...{ version: 1, text, file: 'bureau.yaml', product: 'situation-report', language: 'zh' },
    ...{ attachments: new Map(), takesDraft: true, isFresh: true, sight: [0, 0] },
  };
  const ready = drawable(task);
  if (!ready) throw new Error('the text has errors');
  const [first] = new Drawing().pagesOf(ready, task);
  return first as DrawnPages;
}

it.each([
  ['a report', BUREAU],
  ['a draft, with its mark', BUREAU.replace(/^ +date: 2026-12-10\n/m, '  date:\n')],
])('is the page that the studio draws later: %s', (_, text) => {
  const { isDraft, pages } = drawnLater(text);
  const first = firstPage(given(text));
  expect(first?.isDraft).toBe(isDraft);
  expect(first?.sizes).toEqual(pages.map(({ width, height }) => [width, height]));
  expect(first?.svg).toBe(pages[0]?.svg);
});

it('is not there where the file has errors', () => {
  expect(firstPage(given(BUREAU.replace('year: 2026', 'year: 二〇二六')))).toBeUndefined();
  expect(firstPage(given('a: [1'))).toBeUndefined();
});

it('stands in the page before anything of it has run, beside the line for browsers that are too old', () => {
  const page =
    '<div id="app"><p style="x">too old</p></div>\n<script type="application/json" id="given">null</script>';
  const made = pageWith(page, given(BUREAU), firstPage(given(BUREAU)));
  expect(made).toMatch(
    /<div id="app"><div class="work .*<p style="x">too old<\/p>.*<div class="paper"><svg /s,
  );
  const [, told = ''] = /id="given">(.*)<\/script>$/.exec(made) ?? [];
  expect(JSON.parse(told)).toMatchObject({ name: 'bureau.yaml', first: { isDraft: false } });
  expect(JSON.parse(told).first.svg).toBeUndefined();
});
