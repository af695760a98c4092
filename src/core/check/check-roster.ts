import { finding } from '../diagnostics/finding.ts';
import { rosterKeys } from '../generated/keys.ts';
import type { Roster } from '../generated/roster.ts';
import validateRoster from '../generated/roster-validator.js';
import type { Finding } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { hasError } from './has-error.ts';
import { inKeysOf } from './key-language.ts';
import { placeOf } from './place.ts';
import { againstSchema } from './schema/against-schema.ts';
import { sortFindings } from './sort.ts';

/**
 * Checks a roster against its schema, and that no unit is listed twice, no name has two meanings, and no attachment
 * shows a list that only a unit's file has.
 *
 * @returns the findings in the order of the file; the roster only if none of them is an error
 */
export function checkRoster(source: Source): { roster?: Roster; findings: Finding[] } {
  const { findings } = againstSchema(validateRoster, source, rosterKeys);
  const all = hasError(findings)
    ? findings
    : [
        ...findings,
        ...namedTwice(source, source.data as Roster),
        ...calledTwice(source, source.data as Roster),
        ...listing(source, source.data as Roster),
      ];
  const sorted = sortFindings(inKeysOf(source, rosterKeys, all));
  return hasError(sorted) ? { findings: sorted } : { roster: source.data as Roster, findings: sorted };
}

function namedTwice(source: Source, { units }: Roster): Finding[] {
  const seen = new Set<string>();
  return units.flatMap((it, index) => {
    const name = (typeof it === 'string' ? it : it.name).trim();
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [finding('roster-unit-twice', placeOf(source, ['units', index], 'value'), { name })];
  });
}

/** A name may belong to one entry of the aliases only; otherwise its figures would be summed up under two names. */
function calledTwice(source: Source, { aliases = [] }: Roster): Finding[] {
  const owners = new Map<string, number>();
  return aliases.flatMap(({ name, also }, index) => {
    const names: [name: string, path: (string | number)[]][] = [
      [name, ['aliases', index, 'name']],
      ...also.map((it, at): [string, (string | number)[]] => [it, ['aliases', index, 'also', at]]),
    ];
    return names.flatMap(([it, path]) => {
      const key = it.normalize('NFKC').replace(/\s+/g, '');
      const owner = owners.get(key);
      owners.set(key, owner ?? index);
      return owner === undefined || owner === index
        ? []
        : [finding('alias-twice', placeOf(source, path, 'value'), { name: it.trim() })];
    });
  });
}

/** The lists that an attachment can show come from a unit's file; those of a summary are always bound to it. */
function listing(source: Source, { document }: Roster): Finding[] {
  return (document?.attachments ?? []).flatMap((it, index) => {
    if (typeof it === 'string' || it.content === undefined) return [];
    const path = ['document', 'attachments', index, 'content'];
    return [finding('roster-attachment-list', placeOf(source, path, 'key'), {})];
  });
}
