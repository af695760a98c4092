import { expect, test } from 'vitest';
import type { Index } from '../../src/core/font/cff/index-of.ts';
import { wholeCharString } from '../../src/core/font/cff/whole-char-string.ts';
import { FontProblem } from '../../src/core/font/font-file.ts';

const [CALL, RETURN, END] = [10, 11, 14];

/** Subroutines from the number −107 on, and how often one of them is asked for. */
function subroutines(...pieces: readonly Uint8Array[]) {
  const asked: number[] = [];
  const index: Index = {
    count: pieces.length,
    end: 0,
    piece(number) {
      asked.push(number);
      const piece = pieces[number];
      if (!piece) throw new FontProblem('its outlines are damaged');
      return piece;
    },
  };
  return { index, asked };
}

const NONE = subroutines().index;

test('A call is replaced by what stands in the subroutine', () => {
  // hmoveto by 1 and 2, the second in a subroutine
  const { index } = subroutines(Uint8Array.of(141, 22, RETURN));
  expect([...wholeCharString(Uint8Array.of(140, 22, 32, CALL, END), NONE, index)]).toEqual([
    140,
    22,
    141,
    22,
    END,
  ]);
});

test('A glyph that calls long subroutines again and again, of which nothing is drawn, is refused in time', () => {
  const long = new Uint8Array(60_000);
  long[0] = RETURN;
  const { index, asked } = subroutines(long);
  const calls = Uint8Array.from({ length: 60_000 }, (_, at) => (at % 2 === 0 ? 32 : CALL));
  expect(() => wholeCharString(calls, NONE, index)).toThrow(FontProblem);
  expect(asked.length).toBeLessThan(20);
});

test('A glyph of more bytes than a font may hold is refused', () => {
  const { index } = subroutines(Uint8Array.from({ length: 500 }, (_, at) => [140, 22][at % 2] as number));
  const calls = Uint8Array.from([...Array.from({ length: 400 }, () => [32, CALL]).flat(), END]);
  expect(() => wholeCharString(calls, NONE, index)).toThrow(FontProblem);
});
