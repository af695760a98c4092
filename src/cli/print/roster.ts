import type { RosterStatus } from '../../app/status/roster-status.ts';
import type { RosterState } from '../../core/cycle/summary/roster-states.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Context } from '../context.ts';
import { printable } from '../terminal/printable.ts';
import { printTable } from '../terminal/table.ts';

const STATES: readonly RosterState[] = ['reported', 'faulty', 'earlier-year', 'missing'];

const WORDS: Readonly<Record<RosterState, Readonly<Record<Language, string>>>> = {
  reported: { zh: '已报', en: 'reported' },
  faulty: { zh: '有误', en: 'errors' },
  'earlier-year': { zh: '旧年度', en: 'earlier year' },
  missing: { zh: '未报', en: 'missing' },
};

/** Prints a line for each unit, then the number of units in each state. */
export function printRoster({ year, units }: RosterStatus, { language, stdout }: Context): void {
  const zh = language === 'zh';
  printTable(
    [
      { heading: zh ? '单位' : 'Unit', cut: 'end' },
      { heading: zh ? '情况' : 'State' },
      { heading: zh ? '联系人' : 'Contact', cut: 'end' },
      { heading: zh ? '电话' : 'Phone' },
      { heading: zh ? '文件' : 'File', cut: 'start' },
    ],
    units.map(({ name, state, contact = '', phone = '', file = '', year: of }) => [
      printable(name),
      `${WORDS[state][language]}${of === undefined ? '' : zh ? `（${of}）` : ` (${of})`}`,
      printable(contact),
      printable(phone),
      printable(file),
    ]),
    stdout,
  );
  const counts = STATES.map((state) => ({
    word: WORDS[state][language],
    count: units.filter((it) => it.state === state).length,
  }));
  const total = counts.map(({ word, count }) => `${word} ${count}`).join(zh ? '，' : ', ');
  const of = year === undefined ? '' : zh ? `${year} 年度` : `${year}: `;
  stdout.write(
    zh ? `\n${of}应报 ${units.length} 个单位：${total}\n` : `\n${of}${units.length} units: ${total}\n`,
  );
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
