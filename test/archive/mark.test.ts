import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_FORMS, marked, markIn } from '../../src/core/archive/mark.ts';
import { provenanceOf } from '../../src/core/archive/provenance.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Texts with endings that no format writes today: in the middle of a line, with spaces, with line ends of another
 * system.
 */
const anyText = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('三份文件没有登记。', '\n', '\r\n', '<!-- ', ' -->', '% ')))
  .map((parts) => parts.join(''));

describe.each(COMMENT_FORMS)('a file with a comment of the form %s', (form) => {
  it('is known again as what was written, whatever it holds and however it ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markIn(marked(bytesOf(text), form))?.isAsGenerated).toBe(true);
      }),
    );
  });

  it('is known again when its lines end otherwise', () => {
    const whole = textOf(marked(bytesOf('一\n二\n'), form));
    expect(markIn(bytesOf(whole.replaceAll('\n', '\r\n')))?.isAsGenerated).toBe(true);
  });

  it.each([
    ['changed', (text: string) => text.replace('一', '三')],
    ['gone on with', (text: string) => `${text}附记\n`],
    ['cut within its mark', (text: string) => text.trimEnd().slice(0, -10)],
  ])('that was %s is not as it was generated', (_, edit) => {
    const edited = edit(textOf(marked(bytesOf('一\n二\n'), form)));
    expect(provenanceOf(bytesOf(edited))).toMatchObject({ isAsGenerated: false, isOurs: true });
  });
});
