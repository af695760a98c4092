import type { Unit } from '../../generated/unit.ts';
import type { Sound } from '../../unit/sound.ts';
import type { Prose } from '../prose.ts';

/** One form of a name, and its places. */
export interface NameVariant {
  readonly value: string;
  readonly isTitle: boolean;
  /** Whether it is a value in the file, besides occurring in texts. */
  declared: boolean;
  readonly places: { readonly prose: Prose; readonly from: number }[];
}

/** A title in a text. A title within another one is part of it. */
const TITLE = /《([^《》\n]{4,60})》/g;

/** In characters; shorter names that differ in one character have too little in common. */
export const SHORTEST_NAME = 4;

/** Each form of a name or document title in a file, except names of people. */
export function formsOf(unit: Sound<Unit>, texts: readonly Prose[]): Map<string, NameVariant> {
  const forms = new Map<string, NameVariant>();
  const prefixes = [unit.organisation?.name, unit.organisation?.shortName].filter((it) => it !== undefined);
  const add = (value: string, prose: Prose, from: number, isTitle: boolean, declared: boolean) => {
    if (value.length < SHORTEST_NAME) return;
    const form = forms.get(value) ?? { value, isTitle, declared: false, places: [] };
    form.places.push({ prose, from });
    form.declared ||= declared;
    forms.set(value, form);
  };
  const addTitle = (value: string, prose: Prose, from: number, declared: boolean) => {
    add(value, prose, from, true, declared);
    // A text about the unit's own system may leave out the unit's name.
    const prefix = prefixes.find((it) => value.startsWith(it));
    if (prefix) add(value.slice(prefix.length), prose, from + prefix.length, true, declared);
  };
  for (const prose of texts) {
    const { value, role, path } = prose;
    if (role === 'title') addTitle(value, prose, 0, true);
    else if (role === 'name') {
      if (!isPerson(path)) add(value, prose, 0, false, true);
    } else
      for (const { index, 1: title = '' } of value.matchAll(TITLE)) addTitle(title, prose, index + 1, false);
  }
  return forms;
}

/** Names of people may differ in one character, and so may posts in several bodies. */
const isPerson = (path: Prose['path']): boolean => {
  const key = path.findLast((step) => typeof step === 'string');
  const holder = path.findLast((step) => typeof step === 'string' && step !== key);
  return (
    key === 'signatory' ||
    key === 'stamp' ||
    (key === 'name' && ['leader', 'deputies', 'members', 'head', 'responsible'].includes(String(holder)))
  );
};
