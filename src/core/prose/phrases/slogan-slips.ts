import { listsOf } from '../../model/grouped.ts';
import type { PhraseSlip } from './phrase-slips.ts';
import { slogans } from './slogans.ts';

/** The watchwords that contain a member. */
let byMember: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/**
 * A list within a sentence; any mark but 、 and ， ends it. It begins where Chinese characters begin: a long text without
 * marks would else be read to its end from each of them.
 */
const LIST = /(?<!\p{Script=Han})[\p{Script=Han}]+(?:[、，][\p{Script=Han}]+){2,}/gu;

/**
 * Finds watchwords in which a single member is wrong, though similar, and all others are right and in order: 齐抓共管、失职追究.
 * Watchwords that lack a member, or have one with mostly other characters, are not reported.
 */
export function sloganSlipsIn(value: string): PhraseSlip[] {
  byMember ??= listsOf(slogans.flatMap((slogan) => slogan.map((member) => [member, slogan] as const)));
  const found: PhraseSlip[] = [];
  for (const { index, 0: list } of value.matchAll(LIST)) {
    const members = [...list.matchAll(/[^、，]+/gu)];
    for (const [place, { 0: member }] of members.entries())
      for (const slogan of byMember.get(member) ?? []) {
        // Each watchword is examined once, starting from its first correct member.
        const first = slogan.indexOf(member);
        if (first > 1 || (first === 1 && members[place - 1]?.[0] === slogan[0])) continue;
        const begin = place - first;
        if (begin < 0) continue;
        const slip = slipOf(members.slice(begin, begin + slogan.length), slogan);
        if (slip) found.push({ ...slip, from: slip.from + index });
      }
  }
  return found;
}

function slipOf(members: readonly RegExpExecArray[], slogan: readonly string[]): PhraseSlip | undefined {
  if (members.length < slogan.length) return undefined;
  const last = slogan.length - 1;
  // The first and the last member may be joined with the words around the watchword.
  const isRight = (right: string, at: number): boolean => {
    const member = members[at]?.[0] ?? '';
    return (
      member === right || (at === 0 && member.endsWith(right)) || (at === last && member.startsWith(right))
    );
  };
  const odd = slogan.flatMap((right, at) => (isRight(right, at) ? [] : [at]));
  const [at] = odd;
  if (odd.length !== 1 || at === undefined) return undefined;
  const right = slogan[at] as string;
  const { index = 0, 0: member = '' } = members[at] ?? {};
  const wrong = at === last ? headLike(member, right) : member;
  if (wrong === undefined || Math.abs(wrong.length - right.length) > 2 || !isNear(wrong, right))
    return undefined;
  if (right.startsWith('公民') && PEOPLE.test(wrong)) return undefined;
  return { from: index, wrong, right };
}

/**
 * The part of the last member that belongs to the watchword, if other words follow it directly; undefined if unclear.
 */
function headLike(member: string, right: string): string | undefined {
  const end = member.indexOf(right.slice(-2));
  if (end >= 0) return member.slice(0, end + 2);
  if (member.length === right.length || member.startsWith(right.slice(0, -1)))
    return member.slice(0, right.length);
  return undefined;
}

/** Those whom a village or a school names in place of 公民. */
const PEOPLE = /^(?:村民|居民|市民|群众|社区|师生|职工|员工|家长|商户)/u;

/** Whether the texts share at least half of the characters of `other`. */
const isNear = (one: string, other: string): boolean =>
  [...one].filter((it) => other.includes(it)).length * 2 >= other.length;
