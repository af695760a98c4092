import { citationsIn, citedName } from '../../../prose/citations.ts';
import type { Span } from '../../../prose/span.ts';
import type { Rule } from '../../rule.ts';
import type { RepealedDocument } from '../../settings/repealed-document.ts';
import type { words } from './words.ts';

/** A document that was no longer in force when the year of the report began, but is cited as if it were. */
export const rule: Rule<typeof words> = {
  code: 'repealed-citation',
  check({ year }, at, { texts, settings }) {
    if (year === undefined) return;
    const repealed = repealedBy(`${year}-01-01`, settings.repealedDocuments);
    let repealedAtEnd: ReadonlyMap<string, RepealedDocument> | undefined;
    const argsOf = (name: string, found: RepealedDocument) => {
      repealedAtEnd ??= repealedBy(`${year}-12-31`, settings.repealedDocuments);
      return { name, since: found.since ?? '', instead: inForceInstead(found, repealedAtEnd) ?? '' };
    };
    for (const { value, role, path } of texts) {
      // A unit's own system may have the same title as a repealed document; a `title` elsewhere is a basis, written
      // without 《》.
      if (role === 'name' || role === 'number' || role === 'free' || path[0] === 'systems') continue;
      if (role === 'title') {
        const name = value.replace(/^《|》$/g, '');
        const found = repealed.get(citedName(name));
        if (found) at.reportPart(path, [0, value.length], argsOf(name, found));
        continue;
      }
      if (!/《|GB|〔|[［[（(]\d{4}/.test(value)) continue;
      for (const { name, span } of citationsIn(value)) {
        const start = startOf(name, repealed);
        const found = start === undefined ? undefined : repealed.get(name.slice(start));
        if (start === undefined || !found || isSpokenOfAsPast(value, span)) continue;
        const part = [span[0] + start, span[1]] as const;
        at.reportPart(path, part, argsOf(value.slice(...part), found));
      }
    }
  },
};

/** The offset at which the name of a listed document begins: in 按照国发〔2000〕23号 other words precede it. */
function startOf(name: string, listed: ReadonlyMap<string, RepealedDocument>): number | undefined {
  if (listed.has(name)) return 0;
  for (let start = 1; start < name.indexOf('〔'); start += 1) if (listed.has(name.slice(start))) return start;
  return undefined;
}

/** The listed documents that are not in force on a day, by their names as cited. */
function repealedBy(
  day: string,
  documents: readonly RepealedDocument[],
): ReadonlyMap<string, RepealedDocument> {
  return new Map(named(documents).filter(([, { since }]) => !since || since <= day));
}

/** A list's documents with their names as cited. Each list is gone through once, for all units of a batch. */
function named(documents: readonly RepealedDocument[]): readonly (readonly [string, RepealedDocument])[] {
  const before = NAMED.get(documents);
  if (before) return before;
  const these = documents.map((it) => [citedName(it.name), it] as const);
  NAMED.set(documents, these);
  return these;
}

const NAMED = new WeakMap<readonly RepealedDocument[], readonly (readonly [string, RepealedDocument])[]>();

/**
 * What is in force in place of a document: what replaced it or, if that is repealed as well, what replaced that.
 * Undefined if nothing is known to be in force, also where documents are said to replace each other.
 */
function inForceInstead(
  { instead }: RepealedDocument,
  repealed: ReadonlyMap<string, RepealedDocument>,
): string | undefined {
  const seen = new Set<string>();
  let next = instead;
  while (next !== undefined) {
    const name = citedName(next);
    const found = repealed.get(name);
    if (!found) return next;
    if (seen.has(name)) return undefined;
    seen.add(name);
    next = found.instead;
  }
  return undefined;
}

/** 原《…》, 《…》废止后, 由《…》取代: a text that says itself that a document is repealed is right. */
function isSpokenOfAsPast(value: string, [from, to]: Span): boolean {
  const before = value.slice(Math.max(0, from - 6), from);
  const after = value.slice(to, to + 30);
  return (
    /[原旧老](?:的)?《?$|(?:替代|取代|代替|废止|当时的?)《?$/.test(before) ||
    /废止|失效|停止执行|不再(?:执行|施行|适用)|取代|替代|代替|修订为|同时废/.test(after)
  );
}
