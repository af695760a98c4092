import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { exampleDocument, exampleNames } from '../support/examples.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const pageOf = async (document: Parameters<typeof html>[0]) =>
  new TextDecoder().decode(await html(document, defaultStyle));

it('the smallest report is the page that it was', async () => {
  await expect(await pageOf(exampleDocument('minimal'))).toMatchFileSnapshot('../golden/minimal.html');
});

describe.each(exampleNames)('%s', (name) => {
  it('needs nothing beside itself, and runs nothing', async () => {
    const page = await pageOf(exampleDocument(name));
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\bon\w+=|https?:/i);
  });

  it('has one title, and headings that skip no level', async () => {
    const levels = [...(await pageOf(exampleDocument(name))).matchAll(/<h([1-6])[ >]/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.filter((it) => it === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });
});

it('no text of a unit becomes markup', async () => {
  const tags = (page: string) =>
    new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase()));
  const known = new Set([
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'main',
    'header',
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'p',
    'b',
    'strong',
    'span',
    'br',
    'hr',
    'table',
    'colgroup',
    'col',
    'ol',
    'li',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'section',
    'time',
    'footer',
  ]);
  await fc.assert(
    fc.asyncProperty(anyUnit, async (unit) => {
      const page = await pageOf(
        compose(
          { ...unit, overview: `<script>alert(1)</script><img src=x onerror=a>&amp;${unit.overview ?? ''}` },
          'situation-report',
        ),
      );
      expect([...tags(page)].filter((tag) => !known.has(tag ?? ''))).toEqual([]);
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }),
    { numRuns: runs(30) },
  );
});
