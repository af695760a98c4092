import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainExpression, withPlainExpressions } from '../../scripts/build/regular-expressions.ts';

const ofSource = (expression: string): RegExp => {
  const [, source = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/.exec(expression) ?? [];
  return new RegExp(source, flags);
};

test.each([
  String.raw`/^\p{Script=Han}+$/u`,
  String.raw`/[\p{Script=Han}、/]+|[a\]]\p{Script=Han}/gu`,
  String.raw`/[^\p{Script=Han}]/gu`,
  String.raw`/(?<![目标有中之])的(的)(?![确士])|[“‘（]\（/g`,
  String.raw`/\\年|[\\月]/g`,
])('%s finds the same in ASCII', (expression) => {
  const plain = plainExpression(expression);
  expect(plain).toMatch(/^[\0-\x7f]*$/);
  const texts = ['情况', '的的', '\u{20000}〇々', 'a、/b', '（\\年月', '한글', 'カナ', '\ufa6e\ufa70\u2e9a'];
  for (const text of texts)
    expect([...text.matchAll(new RegExp(ofSource(plain), flagsOf(expression)))].join()).toBe(
      [...text.matchAll(new RegExp(ofSource(expression), flagsOf(expression)))].join(),
    );
});

const flagsOf = (expression: string): string => {
  const flags = /\w*$/.exec(expression)?.[0] ?? '';
  return flags.includes('g') ? flags : `${flags}g`;
};

test('a character of each plane and of the edges of each range is Chinese in both forms', () => {
  const plain = ofSource(plainExpression(String.raw`/^\p{Script=Han}$/u`));
  const other: number[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (plain.test(character) !== /^\p{Script=Han}$/u.test(character)) other.push(point);
  }
  expect(other).toEqual([]);
});

test('raw strings keep their value, with what stands in them', () => {
  const code =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
    'const d="x";module.exports=[String.raw`\\d{4}年${String.raw`月\\n`}${d.replace(/日|\\//g,"")}"尾`,/年/.test("y")];';
  const plain = withPlainExpressions(code);
  expect(plain).toMatch(/^[\0-\x7f]*$/);
  const value = (text: string) => new Function('module', `${text};return module.exports`)({});
  expect(value(plain)).toEqual(value(code));
  expect(value(plain)[0]).toBe('\\d{4}年月\\nx"尾');
});

test('code without such characters stays as it is', () => {
  expect(withPlainExpressions('const a=/b+/g,c=d/2/e;')).toBe('const a=/b+/g,c=d/2/e;');
});

// esbuild makes strings of those that name a property, where it is not told that Node.js knows it; strings stay as they are.
test('no literal of an expression has V8 look for all Chinese characters', () => {
  const built = readdirSync('dist').filter((it) => /^program-\d+\.cjs$/.test(it));
  expect(built).not.toEqual([]);
  for (const name of built)
    expect(/new RegExp\("[^"]*Script=Han/.exec(readFileSync(`dist/${name}`, 'utf8'))?.[0], name).toBe(
      undefined,
    );
});
