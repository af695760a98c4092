import { basename } from 'node:path';
import type { FindingsInTexts } from '../../app/files/texts.ts';
import { bringInto } from '../../app/import/bring-into.ts';
import { type ChangedFile, writeChanged } from '../../app/import/changed-file.ts';
import { newFromForm } from '../../app/import/new-from-form.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { formDesignIn } from '../form-design.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';
import { importOutcomeWords } from '../words/import-outcome.ts';
import { afterImport } from './after-import.ts';

/**
 * Brings a workbook into the file that it was written from: shows the changes, asks, and writes.
 *
 * @param yes whether to write without asking
 */
export async function importInto(
  workbook: string,
  file: string,
  yes: boolean,
  context: Context,
): Promise<ExitStatus> {
  const { language, stderr } = context;
  const words = inLanguage(importOutcomeWords, language);
  const brought = await bringInto(workbook, file, formDesignIn(language));
  for (const { findings, texts } of brought.findings as readonly FindingsInTexts[])
    printFindings(findings, context, stderr, texts);
  switch (brought.outcome) {
    case 'unread':
      return EXIT.failed;
    case 'refused':
      stderr.write(words.notWritten);
      return EXIT.faulty;
    case 'unchanged':
      stderr.write(words.unchanged);
      return EXIT.done;
    case 'changed':
      return showAndWrite(brought.changed, yes, brought.recoded, context);
  }
}

async function showAndWrite(
  changed: ChangedFile,
  yes: boolean,
  recoded: readonly Finding[],
  context: Context,
): Promise<ExitStatus> {
  const { file, before, after } = changed;
  const { language, stdout, stderr } = context;
  const words = inLanguage(importOutcomeWords, language);
  stdout.write(unifiedDiff({ name: file, text: before }, { name: file, text: after }, stdout));
  if (!yes) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) {
      stderr.write(words.notWrittenWithoutYes);
      return EXIT.faulty;
    }
    const { agrees } = await import('../questions/agrees.ts');
    const name = printable(file);
    if (!(await agrees(words.askToWrite({ name }), language))) {
      stderr.write(words.notWritten);
      return EXIT.faulty;
    }
  }
  const failure = await writeChanged(changed);
  printFindings(failure ? [failure] : recoded, context, stderr);
  if (failure) return EXIT.failed;
  stderr.write(words.written({ file: printable(file) }));
  return EXIT.done;
}

/**
 * Makes a unit's file from a filled-in form, and says what to do next.
 *
 * @param form the path of the workbook
 * @param file the path of the new file
 * @param keys the language of its keys, if the command line gives one
 */
export async function importForm(
  form: string,
  file: string,
  keys: 'zh' | 'en' | undefined,
  context: Context,
): Promise<ExitStatus> {
  const { language, stdout, stderr } = context;
  const words = inLanguage(importOutcomeWords, language);
  const name = basename(form);
  const comment = words.madeOf({ name });
  const { outcome, findings, texts } = await newFromForm({
    form,
    file,
    design: formDesignIn(language),
    keys,
    otherKeys: language,
    comment,
  });
  printFindings(findings, context, stderr, texts);
  if (outcome !== 'made') {
    stderr.write(words.noFileMade);
    return outcome === 'refused' ? EXIT.faulty : EXIT.failed;
  }
  stdout.write(`${file}\n`);
  stderr.write(afterImport(file, context));
  return EXIT.done;
}
