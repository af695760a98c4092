import type { UnitOutcome } from '../../../app/batch/journal/journal.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import type { Stream } from '../../context.ts';
import { fitted } from '../../terminal/fitted.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth } from '../../terminal/width.ts';
import { padded } from '../../terminal/wrap.ts';
import { batchWords } from '../../words/batch.ts';
import { OUTCOMES } from './words.ts';

/** Milliseconds until the remaining time is shown; before, it would be a guess. */
const FIRST_ESTIMATE = 2_000;

/** How often the line is written again, in milliseconds. */
const INTERVAL = 100;

/**
 * Of how many units, the last ones, the remaining time is reckoned. A batch that is taken up again first meets all that
 * is up to date, each in no time, and then what takes its time: what came before says little of what comes now.
 */
const LAST = 16;

/**
 * Shows the progress of a batch: on a terminal as one line that is written again and again, with the remaining time;
 * elsewhere as one line for each unit.
 */
export class Progress {
  readonly #total: number;
  readonly #language: Language;
  readonly #stream: Stream;
  readonly #began = performance.now();
  /** When each of the last units was finished, and whether it took work; before them, the moment from which they took. */
  readonly #last: { readonly at: number; readonly isWork: boolean }[] = [];
  #done = 0;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #isDrawn = false;

  constructor(total: number, language: Language, stream: Stream) {
    this.#total = total;
    this.#language = language;
    this.#stream = stream;
    this.#last.push({ at: this.#began, isWork: false });
  }

  /** Records a finished unit. */
  done(file: string, outcome: UnitOutcome): void {
    this.#done++;
    this.#last.push({ at: performance.now(), isWork: outcome !== 'up-to-date' });
    if (this.#last.length > LAST + 1) this.#last.shift();
    if (this.#stream.isTerminal) {
      if (performance.now() - this.#drawnAt < INTERVAL) return;
      this.#draw(file);
      return;
    }
    const words = inLanguage(batchWords, this.#language);
    const width = Math.max(...OUTCOMES.map((it) => displayWidth(words[it])));
    const count = String(this.#done).padStart(String(this.#total).length);
    const word = padded(words[outcome], width);
    this.#stream.write(`[${count}/${this.#total}] ${word}  ${printable(file)}\n`);
  }

  /** Removes the line, so that something else can be printed. */
  clear(): void {
    if (!this.#isDrawn) return;
    this.#stream.write('\r\u001b[K');
    this.#isDrawn = false;
    this.#drawnAt = Number.NEGATIVE_INFINITY;
  }

  #draw(file: string): void {
    const percent = Math.floor((this.#done / this.#total) * 100);
    const count = `${this.#done}/${this.#total} (${percent}%)`;
    const left = this.#left();
    const line = inLanguage(batchWords, this.#language).progress({
      done: count,
      left: left === undefined ? '' : durationInWords(left, this.#language),
      file: printable(file),
    });
    this.#stream.write(`\r\u001b[K${fitted(line, this.#stream.columns - 1)}`);
    this.#isDrawn = true;
    this.#drawnAt = performance.now();
  }

  /** The remaining seconds, judging by the last units; undefined while that is too uncertain. */
  #left(): number | undefined {
    const [before, ...units] = this.#last;
    const last = units.at(-1);
    if (!before || !last || last.at - this.#began < FIRST_ESTIMATE || this.#done === this.#total)
      return undefined;
    if (!units.some(({ isWork }) => isWork)) return undefined;
    return ((last.at - before.at) / units.length) * (this.#total - this.#done) * 0.001;
  }
}

/** A duration in words, no more precise than the estimate. */
export function durationInWords(seconds: number, language: Language): string {
  const words = inLanguage(batchWords, language);
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return words.seconds({ seconds: whole });
  const minutes = Math.floor(whole / 60);
  if (minutes < 10) return words.minutesAndSeconds({ minutes, seconds: whole % 60 });
  if (minutes < 60) return words.minutes({ minutes });
  return words.hoursAndMinutes({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
