import { typeUnder } from '../types/entries.ts';
import { fits } from '../types/fits.ts';
import { keyOfMap } from '../types/given.ts';
import { ANY, entriesOf, type ValueType } from '../types/value-type.ts';
import { keysIn, mapsIn, meantKey } from './meant-key.ts';
import { kindsIn } from './path.ts';
import { isPrototypeName } from './prototype-names.ts';
import type { TemplateReporter, TemplateSpan } from './report.ts';

/** A key that a helper reads in each entry of a list. */
export interface EntryKey {
  /** The helper's name. */
  readonly name: string;
  readonly key: string;
  readonly list: ValueType;
  /** The type that the key must have; any type if undefined. */
  readonly keyType?: ValueType | undefined;
}

/**
 * Checks that the entries of a list have a key, and that its type is the wanted one; reports it if not.
 *
 * @param at the place of the key's name
 * @returns whether both hold
 */
export function checkEntryKey(
  { name, key, list, keyType }: EntryKey,
  at: TemplateSpan,
  reporter: TemplateReporter,
): boolean {
  const entry = entriesOf(list) ?? ANY;
  const own = mapsIn(entry).some((it) => Object.hasOwn(it.keys, key));
  if (isPrototypeName(key, own)) {
    reporter.report('template-prototype-path', at, { key });
    return false;
  }
  if (entry.kind === 'any' || mapsIn(entry).some((it) => keyOfMap(it, key))) {
    const { type } = typeUnder(list, key);
    if (!keyType || fits(type, keyType)) return true;
    reporter.report('template-argument-type', at, {
      name,
      parameter: key,
      expected: kindsIn(keyType),
      found: kindsIn(type),
      lacking: [],
    });
    return false;
  }
  const { certain, ...meant } = meantKey(key, entry);
  reporter.report(
    'template-unknown-entry-key',
    at,
    { name, key, ...meant, ...keysIn(entry) },
    certain && meant.suggestion,
  );
  return false;
}
