import type { InputChange } from '../../app/watch/input-watcher.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { printable } from '../terminal/printable.ts';
import { punctuation } from '../words/punctuation.ts';
import { watchWords } from '../words/watch.ts';

/** The local time: 14:05:12. */
export function timeOfDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}

/** What changed: org.yaml、style.yaml 有改动. If a file changed several times, the last change counts. */
export function changesInWords(changes: readonly InputChange[], language: Language): string {
  const names = (isGone: boolean) =>
    changes.filter((it) => it.isGone === isGone).map(({ name }) => printable(name));
  const [changed, deleted] = [names(false), names(true)];
  const words = inLanguage(watchWords, language);
  return [
    ...(changed.length > 0 ? [words.changed({ names: changed })] : []),
    ...(deleted.length > 0 ? [words.deleted({ names: deleted })] : []),
  ].join(inLanguage(punctuation, language).clause);
}

/** The result: → org.docx, or that nothing was written. */
export function outcomeInWords(written: readonly string[], language: Language): string {
  if (written.length > 0)
    return ` → ${written.map(printable).join(inLanguage(punctuation, language).enumeration)}`;
  return inLanguage(watchWords, language).nothingWritten;
}

/** Printed when an input was deleted: nothing can be built until it comes back. */
export const waitingInWords = (language: Language): string => inLanguage(watchWords, language).waiting;

/** Printed when watching begins. */
export function watchingInWords(inputs: readonly string[], language: Language): string {
  const names = inputs.map(printable);
  return inLanguage(watchWords, language).watching({ names });
}
