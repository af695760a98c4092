import picocolors from 'picocolors';
import type { Language } from '../../core/wording/language.ts';
import type { Context } from '../context.ts';
import { printable } from '../terminal/printable.ts';
import type { Totals } from './format.ts';

/**
 * Prints the last line of a run: how many findings in how many files, and the consequences.
 *
 * @param name the name of the file, if there is only one
 */
export function printTotals(totals: Totals, name: string, { language, stdout }: Context): void {
  const { bold } = picocolors.createColors(stdout.colour);
  const count = foundInWords(totals, language);
  const subject = totals.files > 1 ? filesInWords(totals, language) : count === '' ? printable(name) : '';
  const more = moreInWords(totals, language);
  stdout.write(`${joined(subject, count === '' ? '' : bold(count), more, language)}\n`);
}

/** The same line without colour; always with the number of files. */
export function totalsInWords(totals: Totals, language: Language): string {
  const more = moreInWords(totals, language);
  return joined(filesInWords(totals, language), foundInWords(totals, language), more, language);
}

function joined(subject: string, count: string, more: readonly string[], language: Language): string {
  const zh = language === 'zh';
  const found = count === '' ? (zh ? '没有发现问题' : 'no problems found') : count;
  const before = subject === '' ? '' : `${subject}${zh ? '：' : ': '}`;
  return [before + found, ...more].join(zh ? '；' : '; ');
}

function filesInWords({ files, opened }: Totals, language: Language): string {
  const unread = files - opened;
  if (language === 'zh') return `${files} 个文件${unread > 0 ? `（${unread} 个无法读取）` : ''}`;
  return `${files} file${files === 1 ? '' : 's'}${unread > 0 ? ` (${unread} could not be read)` : ''}`;
}

function foundInWords({ errors, warnings, infos }: Totals, language: Language): string {
  const counted = [
    [errors, '个错误', 'error'],
    [warnings, '个警告', 'warning'],
    [infos, '条说明', 'info'],
  ] as const;
  return counted
    .filter(([count]) => count > 0)
    .map(([count, zh, en]) =>
      language === 'zh' ? `${count} ${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`,
    )
    .join(language === 'zh' ? '，' : ', ');
}

/** The consequences, one clause each. */
function moreInWords({ fixable, accepted, refusedBy }: Totals, language: Language): string[] {
  const zh = language === 'zh';
  const more: string[] = [];
  if (fixable > 0) {
    more.push(zh ? `其中 ${fixable} 处可以用 --fix 自动改正` : `--fix can put ${fixable} of them right`);
  }
  if (accepted > 0) {
    more.push(
      zh
        ? `另有 ${accepted} 处已记入基线`
        : `${accepted} more ${accepted === 1 ? 'is' : 'are'} in the baseline`,
    );
  }
  if (refusedBy === 'strict') more.push(zh ? '按 --strict 不予通过' : 'refused under --strict');
  if (refusedBy === 'max-warnings') {
    more.push(zh ? '警告多于 --max-warnings 所允许的，不予通过' : 'more warnings than --max-warnings allows');
  }
  return more;
}
