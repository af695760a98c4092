import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from '../../scripts/pictures/follow.ts';
import { type Step, stepsOf } from '../../scripts/pictures/guide.ts';
import { reportHere } from '../cli/in-process.ts';

import { mistakesOf } from '../support/docx.ts';

const EXAMPLE = 'examples/template';
const LOGO = `${EXAMPLE}/ours/assets/logo.png`;
const GUIDES = [
  ['zh', 'docs/template-guide.zh-CN.md'],
  ['en', 'docs/template-guide.md'],
] as const;

const stepsIn = (path: string) => stepsOf(readFileSync(path, 'utf8'));
const ofKind = <Kind extends Step['kind']>(steps: readonly Step[], kind: Kind) =>
  steps.filter((it): it is Extract<Step, { kind: Kind }> => it.kind === kind);

/** A folder in which the guide was followed to its end, and the output of its commands. */
interface Followed {
  readonly folder: string;
  readonly said: string;
}

async function followed(lang: string, path: string): Promise<Followed> {
  const folder = mkdtempSync(join(tmpdir(), 'report-guide-'));
  const said: string[] = [];
  await follow(stepsIn(path), folder, LOGO, async (cwd, words) => {
    const { status, stdout, stderr } = await reportHere(cwd, [...words, '--lang', lang]);
    expect([words, status, status === 0 ? '' : stderr]).toEqual([words, 0, '']);
    said.push(stdout, stderr);
  });
  return { folder, said: said.join('\n') };
}

describe.each(GUIDES)('the guide to a template of one’s own, in %s', (lang, path) => {
  let made: Followed;
  beforeAll(async () => {
    made = await followed(lang, path);
  });
  afterAll(() => rmSync(made.folder, { recursive: true, force: true }));

  it('shows of each file what the finished pack holds', () => {
    const files = ofKind(stepsIn(path), 'file');
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const { path: name, text } of files)
      expect(readFileSync(join(EXAMPLE, name), 'utf8')).toContain(text);
  });

  it('can be followed, each command succeeding, and comes to what the finished pack draws', async () => {
    const { folder } = made;
    await reportHere(folder, ['build', join(process.cwd(), EXAMPLE, 'org.yaml'), '-o', 'finished.docx']);
    const [own, finished] = ['org.docx', 'finished.docx'].map((it) => readFileSync(join(folder, it)));
    expect(own!.equals(finished!)).toBe(true);
    expect(await mistakesOf(own!)).toEqual([]);
    expect(await mistakesOf(readFileSync(join(folder, 'org.volume.docx')))).toEqual([]);
  });

  it('quotes what the program says', async () => {
    const { folder, said } = made;
    const wrong = join(folder, 'ours/blocks/opening.hbs');
    const right = readFileSync(wrong, 'utf8');
    writeFileSync(wrong, right.replace('{{year}}', '{{yaer}}'));
    const checked = await reportHere(folder, ['template', 'check', './ours', '--lang', lang]);
    writeFileSync(wrong, right);
    const all = `${said}\n${checked.stdout}\n${checked.stderr}`.split('\n').map((it) => it.trim());
    const quoted = [...readFileSync(path, 'utf8').matchAll(/^```text\n([\s\S]*?)^```$/gm)].flatMap(
      ([, text = '']) => text.split('\n').map((it) => it.trim()),
    );
    const unsaid = quoted.filter((it) => !/^\d\d:\d\d:\d\d /.test(it) && !all.includes(it));
    expect(unsaid).toEqual([]);
  });

  it('shows pictures that are there, and leads to pages that are there', () => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(10);
    for (const to of links) expect([to, existsSync(join(dirname(path), to))]).toEqual([to, true]);
  });
});

it('has the same files, commands and pictures in both languages', () => {
  const [zh, en] = GUIDES.map(([, path]) => stepsIn(path));
  expect(en).toEqual(zh);
});

it('has a finished pack without a mistake', async () => {
  const { status, stdout, stderr } = await reportHere(EXAMPLE, ['template', 'check', 'ours', '--strict']);
  expect([status, stdout, stderr]).toEqual([0, 'ours：没有发现问题\n', '']);
});

it('leaves no picture in docs/images that no page shows', () => {
  const pages = ['README.md', 'README.zh-CN.md', ...GUIDES.map(([, path]) => path), 'docs/summary.md'];
  const shown = pages.flatMap((it) =>
    [...readFileSync(it, 'utf8').matchAll(/images\/([\w-]+\.png)/g)].map(([, name]) => name),
  );
  expect(readdirSync('docs/images').sort()).toEqual([...new Set(shown)].sort());
});
