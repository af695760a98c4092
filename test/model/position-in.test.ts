import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionIn } from '../../src/core/model/position-in.ts';
import { expectLinear } from '../support/linear.ts';
import { runs } from '../support/runs.ts';

it('counts the line breaks before a character, whichever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', 'a', '\n', '\r\n', '\r') });
  const start = fc.record({ line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(text, fc.nat(), start, (value, place, from) => {
      const offset = place % (value.length + 1);
      fc.pre(!(value[offset - 1] === '\r' && value[offset] === '\n'));
      const lines = value.slice(0, offset).split(/\r\n|\r|\n/);
      expect(positionIn(value, from, offset)).toEqual({
        line: from.line + lines.length - 1,
        column: (lines.length === 1 ? from.column : 1) + (lines.at(-1) as string).length,
      });
    }),
    { numRuns: runs(200) },
  );
});

it.each(['（', '（\n'])(
  'finds as many places in a text as it has characters in proportion to it (%j)',
  (piece) => {
    const start = { line: 1, column: 1 };
    const all = (text: string) => {
      for (let at = 0; at < text.length; at++) positionIn(text, start, at);
    };
    expectLinear(all, (length) => piece.repeat(length), 5_000);
  },
);
