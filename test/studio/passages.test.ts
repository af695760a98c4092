import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeWithOrigins } from '../../src/core/compose/traced.ts';
import type { Document } from '../../src/core/document/document.ts';
import { documentPages, volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import { composedByBuiltIn } from '../../src/core/produce/built-in.ts';
import * as report from '../../src/index.ts';
import { type PagePassage, passagesOn } from '../../src/studio/worker/passages.ts';

const EXAMPLES = [
  ['bureau', 'situation-report'],
  ['letter', 'letter'],
  ['college', 'situation-report'],
  ['college', 'volume'],
  ['hospital', 'situation-report'],
] as const;

async function passagesOf(
  name: string,
  product: (typeof EXAMPLES)[number][1],
): Promise<{
  readonly passages: readonly PagePassage[];
  readonly data: unknown;
}> {
  const { source } = report.parse(readFileSync(`examples/${name}.yaml`), `${name}.yaml`);
  const { unit } = report.check(source as report.Source, product === 'volume' ? undefined : [product]);
  const { subject } = composedByBuiltIn(unit as report.Unit, product, new Map(), composeWithOrigins);
  const pages =
    'volume' in subject
      ? volumePages(subject.volume, subject.style)
      : documentPages((subject as { document: Document }).document, subject.style);
  return { passages: passagesOn(pages, unit, product).flat(), data: unit };
}

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((it, key) => (it as Record<string | number, unknown> | undefined)?.[key], data);

describe.each(EXAMPLES)('the passages of %s, %s', (name, product) => {
  it('lead to values that the file has', async () => {
    const { passages, data } = await passagesOf(name, product);
    expect(passages.length).toBeGreaterThan(5);
    for (const { path, text } of passages)
      expect(valueAt(data, path), `${path.join('.')}: ${text}`).toBeDefined();
  });

  it('have an edge for each character and one more, from left to right', async () => {
    const { passages } = await passagesOf(name, product);
    for (const { text, edges } of passages) {
      expect(edges.length).toBe([...text].length + 1);
      expect([...edges].sort((a, b) => a - b)).toEqual(edges);
    }
  });
});

it('show the texts of the example at their own paths', async () => {
  const { passages, data } = await passagesOf('bureau', 'situation-report');
  const shownAt = (path: string) =>
    passages
      .filter((it) => !it.isBeside && it.path.join('.') === path)
      .map((it) => it.text)
      .join('');
  // The text of a measure, over the ends of lines, though a helper printed the list.
  expect(shownAt('work.0.measures.1')).toContain(valueAt(data, ['work', 0, 'measures', 1]));
  expect(shownAt('problems.3.description')).toContain('第三季度有11件群众留言');
  expect(shownAt('leadership.deputies.1.name')).toContain('贺云舟');
  // Official elements, by the key that each is given with.
  expect(shownAt('document.number')).toBe('青文旅〔2026〕12号');
  expect(shownAt('document.date')).toBe('2026年12月10日');
  expect(shownAt('document.printedBy')).toBe('青山市文化和旅游局办公室');
  expect(shownAt('year')).toContain('2026');
});
