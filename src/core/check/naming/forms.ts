import type { Unit } from '../../generated/unit.ts';
import type { Sound } from '../../unit/sound.ts';
import type { Prose } from '../prose/prose.ts';

/** A name as it is written in one way, and where. */
export interface Form {
  readonly value: string;
  readonly isTitle: boolean;
  /** The file states it as a name of its own, beside any text that has it. */
  declared: boolean;
  readonly places: { readonly prose: Prose; readonly from: number }[];
}

/** A title in a text. One within another is part of it. */
const TITLE = /《([^《》\n]{4,60})》/g;

/** A name shorter than this has too little in common with another that differs in one character. */
export const SHORTEST_NAME = 4;

/** Each way in which a name or the title of a document is written in a file; those of persons left out. */
export function formsOf(unit: Sound<Unit>, texts: readonly Prose[]): Map<string, Form> {
  const forms = new Map<string, Form>();
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
    // A text that speaks of the unit's own system may leave the unit's name out.
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

/** People may have names that differ in one character, and so may posts of several bodies. */
const isPerson = (path: Prose['path']): boolean => {
  const key = path.findLast((step) => typeof step === 'string');
  const holder = path.findLast((step) => typeof step === 'string' && step !== key);
  return (
    key === 'signatory' ||
    key === 'stamp' ||
    (key === 'name' && ['leader', 'deputies', 'members', 'head', 'responsible'].includes(String(holder)))
  );
};
