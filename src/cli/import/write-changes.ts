import { writeWhole } from '../../app/write/write-file.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { hasByteOrderMark } from '../../core/read/byte-order-mark.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readBytes } from '../input/read-bytes.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';

/** A file that is to be changed: its path, its bytes, and its text as it was read and as it is to be. */
export interface ChangedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly after: string;
}

/** The bytes that a changed text is written as: a byte order mark stays. */
export const bytesOf = ({ bytes, after }: ChangedFile): Buffer =>
  Buffer.from(hasByteOrderMark(bytes) ? `\ufeff${after}` : after);

/**
 * Shows what is to be changed in a file, asks, and writes it: all of it, or nothing.
 *
 * @param yes whether to write without asking
 * @param found what is told of the file once it is written
 */
export async function writeChanges(
  changed: ChangedFile,
  yes: boolean,
  found: readonly Finding[],
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
    const { agrees } = await import('./agrees.ts');
    const name = printable(file);
    if (!(await agrees(zh ? `把这些改动写入 ${name}？` : `Write these changes into ${name}?`, zh))) {
      stderr.write(zh ? '没有写入\n' : 'nothing was written\n');
      return EXIT.faulty;
    }
  }
  // Somebody may have saved the file in an editor while the changes were looked at.
  const { bytes: now } = await readBytes(file);
  const isSame = now !== undefined && Buffer.compare(now, changed.bytes) === 0;
  const failure = isSame
    ? await writeWhole(file, bytesOf(changed))
    : finding('changed-meanwhile', { file, range: FILE_START }, { file });
  printFindings(failure ? [failure] : found, context, stderr);
  if (failure) return EXIT.failed;
  stderr.write(zh ? `已写入 ${printable(file)}\n` : `wrote ${printable(file)}\n`);
  return EXIT.done;
}
