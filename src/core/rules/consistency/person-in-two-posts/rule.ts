import { groupOf, type NamedPerson, responsibleOf } from '../../../prose/people/people.ts';
import { canBeOne, type Post, postsIn } from '../../../prose/people/posts.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'person-in-two-posts',
  check(unit, at) {
    const first = new Map<string, { person: NamedPerson; posts: Post[] }>();
    const isTold = new Set<string>();
    // A person who is listed twice in the group is reported by listed-twice.
    const group = new Map([...groupOf(unit)].toReversed().map((it) => [it.name, it]));
    for (const person of [...[...group.values()].toReversed(), ...responsibleOf(unit)]) {
      const { name, post, department } = person;
      if (name === undefined || post === undefined || isTold.has(name)) continue;
      const posts = postsIn(post, department);
      if (posts.length === 0) continue;
      const before = first.get(name);
      if (!before) first.set(name, { person, posts });
      else if (!posts.some((one) => before.posts.some((other) => canBeOne(one, other)))) {
        const other = before.person;
        isTold.add(name);
        const line = at.line(other.postPath);
        at.report(person.postPath, { name, post: shown(person), other: shown(other), line });
      }
    }
  },
};

const shown = ({ department, post }: NamedPerson): string =>
  department && !post?.includes(department) ? `${department}${post}` : `${post}`;
