import { type SampleText, sampleTexts } from '../../../generated/sample-texts.ts';
import type { Unit } from '../../../generated/unit.ts';
import type { Prose } from '../../../prose/prose.ts';
import { documentPath } from '../../../unit/document-path.ts';
import { kindAt } from '../../../unit/kinds/kinds.ts';
import type { Sound } from '../../../unit/sound.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** In UTF-16 units: nobody else writes a text of this length in exactly the same words. */
const SURE = 16;

/** So many shorter ones together are no coincidence. */
const FEWEST = 3;

/** The example has the number of an office of culture and tourism. */
const OWNER = /旅/;

export const rule: Rule<typeof words> = {
  code: 'sample-text',
  check(unit, at, { texts }) {
    const samples = samplesFor(unit);
    const found = texts.filter((it) => samples.get(keyOf(it))?.has(plain(it.value)));
    const isSure = found.some(({ value, role }) => value.length >= SURE || role === 'number');
    if (!isSure && found.length < FEWEST) return;
    for (const { path, value } of found) at.report(path, { text: value });
  },
};

/** The texts of the examples as they would be in this unit's file, by key. */
function samplesFor({ subject = '', organisation }: Sound<Unit>): Map<string, Set<string>> {
  const samples = new Map<string, Set<string>>();
  const isOwner = OWNER.test(organisation?.name ?? '');
  for (const { key, text } of sampleTexts as readonly SampleText[]) {
    if (isOwner && key === 'document.number') continue;
    const said = plain(text.replaceAll('{subject}', subject).replaceAll('{year}', '2026'));
    samples.set(key, (samples.get(key) ?? new Set()).add(said));
  }
  return samples;
}

/** The key of a text. The elements of every kind of document have the examples of the report. */
function keyOf({ path }: Prose): string {
  const keys = path.filter((step) => typeof step === 'string');
  const own = documentPath(kindAt(path));
  return (own.every((key, at) => keys[at] === key) ? keys.slice(own.length - 1) : keys).join('.');
}

/** Without the year, which changes, and without white space and the end mark. */
const plain = (text: string): string =>
  text
    .replace(/\d{4}/g, '')
    .replace(/\s/g, '')
    .replace(/[。；]$/, '');
