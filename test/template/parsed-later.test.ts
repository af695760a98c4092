import { expect, test, vi } from 'vitest';
import { parsedLater } from '../../src/core/template/parsed-later.ts';

const TEXTS = ['{"nodes":["甲"]}', '{"nodes":["乙"]}', '{"nodes":["丙"]}'];
const placed = { pack: 'a', files: { title: '', body: '', blocks: {} }, title: 0, body: 1 };

test('a template is parsed when it is asked for, once for all documents that have it', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const document = parsedLater(TEXTS);
  const one = document({ ...placed, blocks: { all: 2, rest: 1 } });
  const other = document({ ...placed, blocks: { all: 2 } });
  expect(Object.keys(one.blocks)).toEqual(['all', 'rest']);
  expect(parse).toHaveBeenCalledTimes(0);
  expect(one.blocks.all).toEqual({ nodes: ['丙'] });
  expect(other.blocks.all).toBe(one.blocks.all);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test('it is the document that it would be as a literal', () => {
  const document = parsedLater(TEXTS)({ ...placed, options: { a: 1 }, blocks: { all: 2 } });
  const literal = {
    pack: 'a',
    files: { title: '', body: '', blocks: {} },
    options: { a: 1 },
    title: { nodes: ['甲'] },
    body: { nodes: ['乙'] },
    blocks: { all: { nodes: ['丙'] } },
  };
  expect(document).toEqual(literal);
  expect({ ...document.blocks }).toEqual(literal.blocks);
  expect(Object.hasOwn(document.blocks, 'toString')).toBe(false);
});
