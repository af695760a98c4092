import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Phrase, PhraseText } from '../../src/core/wording/phrase.ts';

const FOLDER = 'src/cli/words';

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.ts'))
  .sort();

/** Every phrase of every catalogue in the folder, named by file, catalogue and key. */
const all = (
  await Promise.all(
    files.map(async (file) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${FOLDER}/${file}`);
      return Object.entries(module).flatMap(([catalogue, phrases]) =>
        isCatalogue(phrases)
          ? Object.entries(phrases).map(([name, it]) => ({ name: `${file} ${catalogue}.${name}`, ...it }))
          : [],
      );
    }),
  )
).flat();

function isCatalogue(it: unknown): it is Record<string, Phrase<PhraseText>> {
  return (
    typeof it === 'object' && it !== null && Object.values(it).every((each) => 'zh' in each && 'en' in each)
  );
}

/** A stand-in for an argument: whatever a phrase does with it, its name in ⟦⟧ is printed. */
function argument(name: string): unknown {
  const mark = `⟦${name}⟧`;
  return new Proxy(
    Object.assign(() => mark, {}),
    {
      get(_, key) {
        if (key === Symbol.toPrimitive || key === 'toString') return () => mark;
        if (key === 'join') return () => mark;
        // For a list, the phrase's function for entries is called with one stand-in.
        if (key === 'map') return (each: (it: unknown) => unknown) => [each(argument(name))];
        if (key === Symbol.iterator) return () => [argument(name), argument(name)][Symbol.iterator]();
        return argument(name);
      },
    },
  );
}

/** The text of a phrase, and the names of the arguments printed in it. */
function said(it: PhraseText): { text: string; printed: Set<string> } {
  const args = new Proxy({}, { get: (_, name) => argument(String(name)) });
  const text = [typeof it === 'function' ? it(args as never) : it].flat().join('\n');
  return { text, printed: new Set([...text.matchAll(/⟦(\w+)⟧/g)].map(([, name = '']) => name)) };
}

test('the catalogue holds what the command line says', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(all.length).toBeGreaterThan(300);
});

describe('of each phrase', () => {
  test('both languages say something', () => {
    const silent = all.filter(({ zh, en }) => said(en).text === '' || said(zh).text === '');
    // Chinese has no space between words.
    expect(silent.map((it) => it.name)).toEqual(['punctuation.ts punctuation.wordSpace']);
  });

  test('both languages print the same arguments', () => {
    const apart = all.filter(
      ({ zh, en }) => String([...said(zh).printed].sort()) !== String([...said(en).printed].sort()),
    );
    expect(apart.map(({ name, zh, en }) => [name, [...said(zh).printed], [...said(en).printed]])).toEqual([]);
  });

  test('both languages have as many parts, an option as well as its meaning', () => {
    const apart = all.filter(
      ({ zh, en }) => Array.isArray(zh) && zh.length !== (en as readonly string[]).length,
    );
    expect(apart.map((it) => it.name)).toEqual([]);
  });

  test('English has no Chinese punctuation, and Chinese has Chinese characters or none at all', () => {
    const punctuated = all.filter(({ en }) => /[，。；：、“”（）？！]/.test(said(en).text));
    expect(punctuated.map(({ name, en }) => `${name}: ${said(en).text}`)).toEqual([]);
    const english = all.filter(({ zh }) => {
      const text = said(zh).text.replaceAll(/⟦\w+⟧/g, '');
      return /[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(text) && !/\p{Script=Han}/u.test(text);
    });
    expect(english.map((it) => it.name)).toEqual([]);
  });
});

/** The places of texts that code chooses by language; they should be in a catalogue. */
function chosenByLanguage(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  if (!/'zh'|'en'|\bzh\b/.test(code)) return [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const asksLanguage = (node: ts.Expression): boolean =>
    /=== '(?:zh|en)'/.test(node.getText()) || node.getText() === 'zh' || node.getText() === '!zh';
  const hasText = (node: ts.Node): boolean => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      return !/^\s*$|^(x-)?(zh|en)$/.test(node.text);
    if (ts.isTemplateExpression(node))
      return [node.head, ...node.templateSpans.map((it) => it.literal)].some((it) => it.text.trim() !== '');
    return ts.forEachChild(node, hasText) ?? false;
  };
  const tell = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isConditionalExpression(node) && asksLanguage(node.condition)) {
      if (hasText(node.whenTrue) || hasText(node.whenFalse)) tell(node);
    } else if (ts.isIfStatement(node) && asksLanguage(node.expression) && hasText(node.thenStatement))
      tell(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no text is chosen by language in code: it stands in a catalogue, with the other language beside it', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (it) => it.endsWith('.ts') && !it.startsWith('core/wording/') && !it.startsWith('core/generated/'),
    )
    .map((it) => `src/${it}`);
  expect(code.length).toBeGreaterThan(900);
  expect(code.flatMap(chosenByLanguage)).toEqual([]);
});
