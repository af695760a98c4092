import type { Change } from '../../app/watch/input-watcher.ts';
import type { Language } from '../../core/wording/language.ts';
import { printable } from '../terminal/printable.ts';

/** The local time: 14:05:12. */
export function timeOfDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}

/** What changed: org.yaml、style.yaml 有改动. If a file changed several times, the last change counts. */
export function changesInWords(changes: readonly Change[], language: Language): string {
  const names = (isGone: boolean) =>
    changes.filter((it) => it.isGone === isGone).map(({ name }) => printable(name));
  const told = [
    [names(false), '有改动', 'changed'],
    [names(true), '已删除', 'was deleted'],
  ] as const;
  return told
    .filter(([all]) => all.length > 0)
    .map(([all, zh, en]) => (language === 'zh' ? `${all.join('、')} ${zh}` : `${all.join(', ')} ${en}`))
    .join(language === 'zh' ? '，' : ', ');
}

/** The result: → org.docx, or that nothing was written. */
export function outcomeInWords(written: readonly string[], language: Language): string {
  if (written.length > 0) return ` → ${written.map(printable).join(language === 'zh' ? '、' : ', ')}`;
  return language === 'zh'
    ? '，没有生成文件，原有文件没有改动'
    : ', nothing was written, what was there is as it was';
}

/** Printed when an input was deleted: nothing can be built until it comes back. */
export const waitingInWords = (language: Language): string =>
  language === 'zh' ? '，等它重新出现' : ', waiting for it to come back';

/** Printed when watching begins. */
export function watchingInWords(inputs: readonly string[], language: Language): string {
  const names = inputs.map(printable);
  return language === 'zh'
    ? `正在监视 ${names.join('、')}，按 Ctrl-C 结束`
    : `watching ${names.join(', ')}; press Ctrl-C to stop`;
}
