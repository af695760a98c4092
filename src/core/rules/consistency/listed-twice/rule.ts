import { type GroupRole, groupOf, type NamedPerson } from '../../../prose/people/people.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'listed-twice',
  check(unit, at) {
    const first = new Map<string, (NamedPerson & { role: GroupRole })[]>();
    for (const person of groupOf(unit)) {
      const who = person.name ?? (isForOne(person.post) ? person.post : undefined);
      if (!who) continue;
      const key = person.name === undefined ? `post ${who}` : `name ${who}`;
      const others = first.get(key) ?? [];
      const before = others.find((it) => areOne(it, person));
      if (before) {
        const place = person.name === undefined ? person.path : [...person.path, 'name'];
        at.report(place, { who, role: person.role, before: before.role, line: at.line(before.path) });
      } else first.set(key, [...others, person]);
    }
  },
};

/** Two people with the same name or post in different departments are two people. */
const areOne = (one: NamedPerson, other: NamedPerson): boolean =>
  !one.department || !other.department || one.department === other.department;

/** Whether a post is held by one person only; there are several 副局长. */
const isForOne = (post: string | undefined): boolean =>
  post !== undefined && !/副|员$|干事$|代表$|成员|助理$|干部$|职工$|专家$/.test(post);
