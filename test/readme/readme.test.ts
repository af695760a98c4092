import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportHere } from '../cli/in-process.ts';
import { folderWith, write } from '../cli/run.ts';
import { comment, edit } from '../support/docx.ts';

const READMES = [
  ['en', 'README.md'],
  ['zh', 'README.zh-CN.md'],
] as const;

/** A code fence with the output of a command, and the files before the command. */
interface Shown {
  readonly given: string;
  readonly command: readonly string[];
  readonly printed: string;
}

const shownIn = (text: string): Shown[] =>
  [...text.matchAll(/^(?:<!-- given (.*) -->\n)?```console\n\$ report (.*)\n([\s\S]*?)```$/gm)].map(
    ([, given = '', command = '', printed = '']) => ({ given, command: command.split(' '), printed }),
  );

/** Makes the files: the YAML of the README with one change, or the document built from it, edited. */
async function prepared(yaml: string, given: string): Promise<string> {
  const folder = folderWith({ 'org.yaml': yaml });
  const [, file, from, to, on, author, said] =
    /^(\S+): (.+?) is (.+?)(?:, with a comment on (.+?) by (.+?): (.+))?$/.exec(given) ?? [];
  if (from === undefined || to === undefined) throw new Error(`not understood: ${given}`);
  if (file === 'org.yaml') {
    expect(yaml).toContain(from);
    write(folder, { 'org.yaml': yaml.replace(from, to) });
    return folder;
  }
  await reportHere(folder, ['build', 'org.yaml']);
  edit(join(folder, 'org.docx'), from, to);
  if (on && author && said) comment(join(folder, 'org.docx'), { on, author, text: said });
  return folder;
}

/** The output without findings that depend on the fonts of the machine. */
const withoutFonts = (printed: string): string =>
  printed.replace(/^.*\[font-missing\]\n(?: {2}(?:hint|提示).*\n(?: {4}.*\n)*)?/gm, '');

describe.each(READMES)('README, in %s', (language, path) => {
  const text = readFileSync(path, 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];

  it('shows a file in which nothing is wrong', async () => {
    const { status, stdout, stderr } = await reportHere(folderWith({ 'org.yaml': yaml }), [
      'check',
      'org.yaml',
    ]);
    expect([status, stdout.includes('['), stderr]).toEqual([0, false, '']);
  });

  const shown = shownIn(text);

  it('shows what commands print', () => {
    expect(shown.map(({ command }) => command.join(' '))).toEqual([
      'check org.yaml',
      'build org.yaml',
      'diff org.docx',
    ]);
  });

  it.each(shown.map((it) => [it.command.join(' '), it] as const))(
    'what `report %s` prints is what is shown',
    async (_, { given, command, printed }) => {
      const folder = await prepared(yaml, given);
      const { stdout, stderr } = await reportHere(folder, command, { language });
      const now = withoutFonts(`${stdout}${stderr}`);
      if (process.env.UPDATE_README)
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(`\n${printed}\`\`\``, () => `\n${now}\`\`\``),
        );
      else expect(printed).toBe(now);
    },
  );

  it('names commands and options that there are', async () => {
    const fences = [...text.matchAll(/^```(?:console)?\n([\s\S]*?)```$/gm)].map(([, it]) => it).join('\n');
    const lines = [...fences.matchAll(/^(?:\$ |.*&& npx zerenzhi-)?report ([^#\n]+)/gm)].map(
      ([, it = '']) => it,
    );
    const table = [...text.matchAll(/^\| `report ([^`]+)`/gm)].map(([, it = '']) =>
      it.replaceAll('\\|', '|'),
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(table.length).toBeGreaterThan(20);
    for (const line of [...lines, ...table]) {
      const words = line.trim().split(/\s+/);
      const [first = '', second = ''] = words;
      const name = first === 'template' && /^[a-z]+$/.test(second) ? [first, second] : [first];
      const { status, stdout } = await reportHere(folderWith(), [...name, '--help'], { language });
      expect([line, status]).toEqual([line, 0]);
      for (const word of words.filter((it) => it.startsWith('--')))
        expect([line, stdout.includes(word)]).toEqual([line, true]);
    }
  });
});
