import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unifiedDiff } from '../src/cli/terminal/unified-diff.ts';
import { fixText } from '../src/core/check/fix/fix-text.ts';
import { judge } from './corpus/judge.ts';
import { alarmsByRule, type Judged, totals } from './corpus/print.ts';

const USAGE = `npm run corpus -- [--fix] FOLDER

Reads every .txt and .md below FOLDER as running text and headings, and prints what the rules find in them, by rule.
  --fix   prints as well what \`check --fix\` would write otherwise; no file is changed
`;

/**
 * What the rules find in texts that were not written with this program.
 *
 * @param args the arguments of the command line
 * @returns the text to print, and whether it is an answer rather than the usage or an error
 */
export function corpus(args: readonly string[]): { text: string; isAnswer: boolean } {
  const folders = args.filter((it) => it !== '--fix');
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || folder.startsWith('-'))
    return { text: USAGE, isAnswer: false };
  if (!existsSync(folder)) return { text: `No folder ${folder}\n`, isAnswer: false };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => /\.(?:txt|md)$/.test(it))
    .sort();
  if (files.length === 0) return { text: `No .txt or .md below ${folder}\n`, isAnswer: false };
  const judged = files.map((file): Judged => {
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    return { file, text, findings: judge(file, text).findings };
  });
  const changes = args.includes('--fix') ? judged.map(changesBy).join('') : '';
  return { text: `${totals(judged)}\n${alarmsByRule(judged)}${changes && `\n${changes}`}`, isAnswer: true };
}

/** The changes that the fixes would make to a text, in the form of `diff -u`. */
function changesBy({ file, text }: Judged): string {
  const fixed = fixText(text, (it) => judge(file, it)).text;
  if (fixed === text) return '';
  return unifiedDiff({ name: file, text }, { name: `${file} (fixed)`, text: fixed }, { colour: false });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { text, isAnswer } = corpus(process.argv.slice(2));
  process.stdout.write(text);
  if (!isAnswer) process.exitCode = 2;
}
