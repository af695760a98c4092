import type { Unit } from '../../generated/unit.ts';
import type { Sound } from '../../unit/sound.ts';
import { groupOf, type NamedPerson, responsibleOf } from '../people/people.ts';
import type { NameSlip } from './slip.ts';

/** People whose names differ in one character and who hold the same post, which only one person can hold. */
export function* slipsBetweenPeople(unit: Sound<Unit>): Generator<NameSlip> {
  const byPost = new Map<string, NamedPerson[]>();
  for (const person of [...groupOf(unit), ...responsibleOf(unit)]) {
    const post = fullPost(person);
    if (person.name === undefined || post === undefined) continue;
    const others = byPost.get(post);
    if (others) others.push(person);
    else byPost.set(post, [person]);
  }
  for (const people of byPost.values()) {
    const counts = new Map<string, number>();
    for (const { name = '' } of people) counts.set(name, (counts.get(name) ?? 0) + 1);
    // The most frequent name; of several, the first.
    const [[usual = ''] = []] = [...counts].sort(([, one], [, other]) => other - one);
    for (const { path, name = '' } of people) {
      const at = placeOfOther(name, usual);
      if (at >= 0) yield { path: [...path, 'name'], from: at, to: at + 1, found: name, usual };
    }
  }
  const { signatory } = unit.document ?? {};
  const leader = unit.leadership?.leader;
  const head = typeof leader === 'object' ? leader.name : undefined;
  // In a joint issue the signatories are heads of other bodies too, whose names may be similar.
  if (typeof signatory !== 'string' || head === undefined) return;
  const at = placeOfOther(signatory, head);
  // Names of two characters have too little in common.
  if (at >= 0 && head.length > 2)
    yield { path: ['document', 'signatory'], from: at, to: at + 1, found: signatory, usual: head };
}

/** Posts that a unit has many of, if no department is given. */
const OF_A_DEPARTMENT = /^(?:科长|处长|股长|部长|所长|站长|队长|组长|主任|经理|负责人|班长|护士长)$/;

/** A post that only one person holds; undefined if several may hold it. */
function fullPost({ post, department }: NamedPerson): string | undefined {
  if (!post || /副|员$|成员/.test(post) || (!department && OF_A_DEPARTMENT.test(post))) return undefined;
  return department && !post.startsWith(department) ? `${department}${post}` : post;
}

/** The index at which two names of equal length differ in one character; -1 if they differ more, or not at all. */
function placeOfOther(name: string, usual: string): number {
  if (name.length !== usual.length) return -1;
  const places = [...name].flatMap((character, index) => (character === usual[index] ? [] : [index]));
  return places.length === 1 ? (places[0] as number) : -1;
}
