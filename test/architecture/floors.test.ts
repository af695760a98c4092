import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = (top: string) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(top, name), 'utf8') }));

/** What only the command line may do: print, ask, read arguments, use colour. */
const PRINTS = /\bconsole\.|\bprocess\.(?:stdout|stderr|stdin|argv)\b/;
const PACKAGES = ['picocolors', 'commander', '@clack/prompts'];

/** Whether code chooses a text by language: texts belong in the catalogue or in the command line. */
const CHOOSES = /===? ['"](?:zh|en)['"]|\bzh \?(?!\?)/;

describe.each(sources('src/app'))('src/app/$name', ({ text }) => {
  const code = withoutComments(text);

  it('prints nothing, asks nothing and reads no arguments', () => {
    expect(code).not.toMatch(PRINTS);
    const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    expect(imported.filter((it) => PACKAGES.includes(it) || it.includes('/cli/'))).toEqual([]);
  });

  it('knows no language', () => {
    expect(code).not.toMatch(CHOOSES);
  });
});

it('such a thing would be found', () => {
  expect(withoutComments("// console.log\nconsole.log(language === 'zh' ? 1 : 2);")).toMatch(PRINTS);
  expect(withoutComments("const it = language === 'zh' ? 1 : 2;")).toMatch(CHOOSES);
  expect(withoutComments('// console.log(1)\n/* zh ? 1 : 2 */\n')).not.toMatch(PRINTS);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
