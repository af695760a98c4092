import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Level } from '../../src/core/document/document.ts';
import { numbered } from '../../src/core/layout/numbering/number.ts';

const heading = (level: Level): Block => ({ type: 'heading', level, children: [] });
const item = (level: Level): Block => ({ type: 'paragraph', level, children: [] });
const plain: Block = { type: 'paragraph', children: [] };
const labels = (blocks: Block[]) => numbered(blocks, 'official').map(({ label }) => label);

describe('official numbering', () => {
  it('counts each level and begins again below a higher one', () => {
    expect(
      labels([
        heading(1),
        item(2),
        item(3),
        item(4),
        item(4),
        item(3),
        item(2),
        item(3),
        heading(1),
        item(2),
      ]),
    ).toEqual(['一、', '（一）', '1.', '（1）', '（2）', '2.', '（二）', '1.', '二、', '（一）']);
  });

  it('gives plain paragraphs no number and is not stopped by them', () => {
    expect(labels([heading(1), plain, heading(1)])).toEqual(['一、', '', '二、']);
  });

  it('takes a heading and a run-in of one level for the same count', () => {
    expect(labels([heading(2), item(2)])).toEqual(['（一）', '（二）']);
  });

  it('leaves no gap in any document', () => {
    const level = fc.constantFrom<Level>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        const counts = new Map<number, number>();
        numbered(levels.map(item), 'official').forEach(({ label }, index) => {
          const at = levels[index] as Level;
          for (const deeper of [2, 3, 4]) if (deeper > at) counts.delete(deeper);
          counts.set(at, (counts.get(at) ?? 0) + 1);
          if (at >= 3) expect(label).toContain(String(counts.get(at)));
          expect(label).not.toBe('');
        });
      }),
    );
  });
});
