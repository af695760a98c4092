import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** The files of the package as npm packs it, without running build scripts. */
const packed: readonly string[] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', shell: true }),
)[0].files.map(({ path }: { path: string }) => path);

const has = (path: string): boolean =>
  packed.includes(path) || packed.some((it) => it.startsWith(path.endsWith('/') ? path : `${path}/`));

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((it) => posix.join(folder, it.replaceAll('\\', '/')))
    .filter((it) => name.test(it));

/** Links to files, and pictures. */
const LINK = /\]\((?![a-z]+:|#)([^)#\s]+)/g;

const pages = ['README.md', 'README.zh-CN.md', ...filesIn('docs', /\.md$/)];

test.each(pages)('every file that %s links to is in the package', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(LINK)].map(([, link = '']) =>
    posix.join(posix.dirname(page), link),
  );
  expect(links.filter((it) => !has(it))).toEqual([]);
});

test('every file that messages and help texts name is in the package', () => {
  const named = filesIn('src', /\.ts$/).flatMap((file) =>
    [...readFileSync(join(file), 'utf8').matchAll(/\b(?:docs|examples|schemas|templates)\/[\w./-]*\w/g)].map(
      ([path]) => path,
    ),
  );
  expect(named).toContain('docs/helpers.md');
  expect([...new Set(named)].filter((it) => !it.startsWith('templates/') && !has(it))).toEqual([]);
});

test('every file that a README names is in the package', () => {
  const named = pages
    .filter((it) => it.startsWith('README'))
    .flatMap((page) => [
      ...readFileSync(page, 'utf8').matchAll(/(?<![\w./-])(?:docs|examples|schemas)\/[\w./-]*\w/g),
    ])
    .map(([path]) => path);
  expect([...new Set(named)].filter((it) => !has(it))).toEqual([]);
});
