import type { RosterStatus } from '../../app/status/roster-status.ts';
import type { RosterState } from '../../core/cycle/summary/roster-states.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { printable } from '../terminal/printable.ts';
import { printTable } from '../terminal/table.ts';
import { punctuation } from '../words/punctuation.ts';
import { rosterWords } from '../words/roster.ts';

const STATES: readonly RosterState[] = ['reported', 'faulty', 'earlier-year', 'missing'];

/** Prints a line for each unit, then the number of units in each state. */
export function printRoster({ year, units }: RosterStatus, { language, stdout }: Context): void {
  const words = inLanguage(rosterWords, language);
  const punctuated = inLanguage(punctuation, language);
  printTable(
    [
      { heading: words.unit, cut: 'end' },
      { heading: words.state },
      { heading: words.contact, cut: 'end' },
      { heading: words.phone },
      { heading: words.file, cut: 'start' },
    ],
    units.map(({ name, state, contact = '', phone = '', file = '', year: of }) => [
      printable(name),
      `${words[state]}${of === undefined ? '' : punctuated.brackets({ text: String(of) })}`,
      printable(contact),
      printable(phone),
      printable(file),
    ]),
    stdout,
  );
  const counts = STATES.map((state) => ({
    word: words[state],
    count: units.filter((it) => it.state === state).length,
  }));
  const total = counts.map(({ word, count }) => `${word} ${count}`).join(punctuated.clause);
  const of = year === undefined ? '' : words.ofYear({ year });
  stdout.write(words.total({ of, count: units.length, total }));
}

/** Each unit with the same keys in the same order; missing values are null. */
export const rosterJson = ({ units }: RosterStatus) =>
  units.map(({ name, state, file, year, contact, phone }) => ({
    name,
    state,
    file: file ?? null,
    year: year ?? null,
    contact: contact ?? null,
    phone: phone ?? null,
  }));
