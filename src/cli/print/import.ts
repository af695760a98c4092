import { basename } from 'node:path';
import { bringInto, type Told } from '../../app/import/bring-into.ts';
import { type ChangedFile, writeChanged } from '../../app/import/changed-file.ts';
import { newFromForm } from '../../app/import/new-from-form.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';
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
  const zh = language === 'zh';
  const brought = await bringInto(workbook, file, language);
  for (const { findings, texts } of brought.told as readonly Told[])
    printFindings(findings, context, stderr, texts);
  switch (brought.outcome) {
    case 'unread':
      return EXIT.failed;
    case 'refused':
      stderr.write(zh ? '没有写入\n' : 'nothing was written\n');
      return EXIT.faulty;
    case 'unchanged':
      stderr.write(zh ? '没有改动\n' : 'nothing has changed\n');
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
  const zh = language === 'zh';
  stdout.write(unifiedDiff({ name: file, text: before }, { name: file, text: after }, stdout));
  if (!yes) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) {
      stderr.write(
        zh ? '没有写入；看过改动，加 --yes 写入\n' : 'nothing was written; add --yes to apply the changes\n',
      );
      return EXIT.faulty;
    }
    const { agrees } = await import('../questions/agrees.ts');
    const name = printable(file);
    if (!(await agrees(zh ? `把这些改动写入 ${name}？` : `Write these changes into ${name}?`, zh))) {
      stderr.write(zh ? '没有写入\n' : 'nothing was written\n');
      return EXIT.faulty;
    }
  }
  const failure = await writeChanged(changed);
  printFindings(failure ? [failure] : recoded, context, stderr);
  if (failure) return EXIT.failed;
  stderr.write(zh ? `已写入 ${printable(file)}\n` : `wrote ${printable(file)}\n`);
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
  const zh = language === 'zh';
  const name = basename(form);
  const comment = zh ? `由${name}生成` : `Made of ${name}`;
  const { outcome, findings, texts } = await newFromForm({ form, file, language, keys, comment });
  printFindings(findings, context, stderr, texts);
  if (outcome !== 'made') {
    stderr.write(zh ? '没有新建文件\n' : 'no file was made\n');
    return outcome === 'refused' ? EXIT.faulty : EXIT.failed;
  }
  stdout.write(`${file}\n`);
  stderr.write(afterImport(file, context));
  return EXIT.done;
}
