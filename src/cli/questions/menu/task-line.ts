import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SAMPLE } from '../../../core/starter/unit/answers.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { asOperand } from '../../program/as-argument.ts';
import { menuWords } from '../../words/commands/menu.ts';
import { questionWords } from '../../words/questions.ts';
import type { Asker } from './asker.ts';

/** What the menu offers. */
export const TASKS = ['build', 'check', 'init', 'form', 'rollover'] as const;
export type MenuTask = (typeof TASKS)[number];

/** The most files of a folder that are offered; others are named by their paths. */
const MOST_FILES = 12;

const UNIT = /\.ya?ml$/i;
const WORKBOOK = /\.xlsx$/i;

/** A file that stands beside units' files and is none. */
const CONFIG = /^(report\.config|pack|style)\.ya?ml$/i;

/** Who is asked, and whether the commands can ask as well. */
export interface Asking {
  readonly asker: Asker;
  readonly language: Language;
  readonly isTerminal: boolean;
}

/** Asks for all that a task needs, and gives its command line; undefined if an answer is missing. */
export async function taskLine(task: MenuTask, asking: Asking): Promise<readonly string[] | undefined> {
  if (task === 'init') return newFileLine(asking);
  if (task === 'form') return formLine(asking);
  const file = await existing(UNIT, asking);
  return file === undefined ? undefined : [task, asOperand(file)];
}

async function newFileLine({ asker, language, isTerminal }: Asking): Promise<string[] | undefined> {
  const words = inLanguage(menuWords, language);
  const questions = inLanguage(questionWords, language);
  const file = await newFile({ asker, language, isTerminal });
  if (file === undefined) return undefined;
  if (isTerminal) return ['init', asOperand(file)];
  const required = (answer: string) => (answer === '' ? questions.notEmpty : undefined);
  const name = await asker.write(questions.unitName, words.example({ text: SAMPLE.name }), required);
  if (name === undefined) return undefined;
  const subject = await asker.write(questions.subject, questions.subjectExample, required);
  if (subject === undefined) return undefined;
  return ['init', asOperand(file), '--yes', `--name=${name}`, `--subject=${subject}`];
}

async function formLine(asking: Asking): Promise<string[] | undefined> {
  const words = inLanguage(menuWords, asking.language);
  const what = await asking.asker.choose(words.whichForm, [
    { value: 'empty', label: words.emptyForm, hint: words.emptyFormHint },
    { value: 'new', label: words.newFromForm, hint: words.newFromFormHint },
    { value: 'into', label: words.formIntoFile, hint: words.formIntoFileHint },
  ]);
  if (what === undefined) return undefined;
  if (what === 'empty') return ['form'];
  const form = await existing(WORKBOOK, asking);
  if (form === undefined) return undefined;
  if (what === 'new') {
    const file = await newFile(asking, dirname(form));
    return file === undefined ? undefined : ['import', '--new', asOperand(form), '--output', file];
  }
  const into = await existing(UNIT, asking);
  return into === undefined ? undefined : ['import', asOperand(form), '--into', into];
}

/** Asks for the name of a file that does not exist yet. An answer without an extension gets that of a unit's file. */
async function newFile({ asker, language }: Asking, folder = '.'): Promise<string | undefined> {
  const words = inLanguage(menuWords, language);
  const asFile = (answer: string) => join(folder, UNIT.test(answer) ? answer : `${answer}.yaml`);
  const answer = await asker.write(words.newFile, words.newFileExample, (it) => {
    if (it === '') return inLanguage(questionWords, language).notEmpty;
    return existsSync(asFile(unquoted(it))) ? words.fileIsThere({ file: asFile(unquoted(it)) }) : undefined;
  });
  return answer === undefined ? undefined : asFile(unquoted(answer));
}

/** Asks for a file: one of those in the folder, or any other by its path. */
async function existing(name: RegExp, { asker, language }: Asking): Promise<string | undefined> {
  const words = inLanguage(menuWords, language);
  const files = filesHere(name);
  if (files.length > 0) {
    const chosen = await asker.choose<string | null>(words.whichFile, [
      ...files.map((it) => ({ value: it, label: it })),
      { value: null, label: words.otherFile },
    ]);
    if (chosen !== null) return chosen;
  }
  const answer = await asker.write(words.pathOfFile, words.pathExample, (it) => {
    if (it === '') return inLanguage(questionWords, language).notEmpty;
    return existsSync(unquoted(it)) ? undefined : words.noSuchFile({ file: unquoted(it) });
  });
  return answer === undefined ? undefined : unquoted(answer);
}

const filesHere = (name: RegExp): string[] =>
  readdirSync('.', { withFileTypes: true })
    .filter((it) => it.isFile() && name.test(it.name) && !CONFIG.test(it.name) && !/^[.~]/.test(it.name))
    .map((it) => it.name)
    .sort()
    .slice(0, MOST_FILES);

/** A path as a terminal writes it when a file is dropped there: in quotes, in PowerShell with & before it. */
const unquoted = (path: string): string => /^(?:& )?(["'])(.*)\1$/.exec(path)?.[2] ?? path;
