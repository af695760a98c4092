import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garbledIn } from '../../src/core/read/garbled.ts';
import { encode } from '../support/encode.ts';
import { runs } from '../support/runs.ts';

/** The garbled parts found, each with its original text. */
const found = (text: string) => garbledIn(text).map(({ at, meant }) => [text.slice(...at), meant]);

const utf8As = (encoding: string, text: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

/** The text that results if each byte is read as a character. */
const asLatin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('garbled text is found, and what it was', () => {
  it.each(['你好', '保密工作', '各项工作有序推进，没有问题', '甪直镇人民政府', '“三重一大”制度'])(
    '%s',
    (text) => {
      const [ofGbk, ...rest] = found(`年度${2026}: ${utf8As('gb18030', text)}`);
      expect(rest).toEqual([]);
      expect(text.startsWith(ofGbk?.[1] ?? '?')).toBe(true);
      const latin = asLatin(new TextEncoder().encode(text));
      expect(found(`a ${latin}`)).toEqual([[latin, text]]);
      const twice = asLatin(new TextEncoder().encode(latin));
      expect(found(`a ${twice}`)).toEqual([[twice, text]]);
    },
  );

  it.each(['你好', '保密工作'])('%s in GBK, taken for Latin-1', (text) => {
    const latin = asLatin(encode('gb18030', text));
    expect(found(latin)).toEqual([[latin, text]]);
  });

  it.each(['锟斤拷', '锟斤拷锟斤拷锟斤', '烫烫烫', '屯屯屯屯', '\ufffd', '\ufffd\ufffd'])(
    '%s, of which nothing is left',
    (text) => expect(found(`甲${text}乙`)).toEqual([[text, undefined]]),
  );

  it('as the tables of Windows have it', () => {
    expect(found('ä½ å¥½')).toEqual([['ä½ å¥½', '你好']]);
    expect(found('å·¥ä½œ')).toEqual([['å·¥ä½œ', '工作']]);
  });
});

describe('ordinary text is not garbled', () => {
  const files = [
    'examples',
    'docs',
    'docs/diagnostics',
    'templates/situation-report',
    'templates/situation-report/blocks',
  ]
    .flatMap((folder) => readdirSync(folder).map((it) => `${folder}/${it}`))
    .filter((it) => /\.(yaml|md|hbs)$/.test(it) && !it.includes('garbled-text'));

  it.each(files)('%s', (file) => expect(found(readFileSync(file, 'utf8'))).toEqual([]));

  it.each([
    '“……”——',
    '××局、××××年××月',
    '±5°、25℃、①②③',
    'café“” José Müller',
    '«» ©®§¶ ½¼ ³²',
    '烫伤、屯昌县、锟铻',
    '㐂𠮷野家😀',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('whatever rare characters of names and places come together', () => {
    const rare =
      '璟堃鑫涪濮亳郯甪淼焱垚劼昉祎玥玙翀骉犇赟頔晗喆懿璐濯莳邡渑泌筠鄄郓颍睢岢隰濉歙黟旌婺鄱浔綦鄞嵊睦泗岱蓟冮佘逄亓仝郄妫厍澹濂滢睿琬煜翊昶钰瑄靓獬猗狻鈊鐢锛銆鏉';
    const name = fc.string({ unit: fc.constantFrom(...rare.slice(0, -4)), minLength: 1, maxLength: 6 });
    const tail = fc.constantFrom('', '市', '县人民政府', '、', '，', '同志', '（组长）');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, tail), { maxLength: 4 }), (parts) => {
        expect(found(parts.flat().join(''))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
