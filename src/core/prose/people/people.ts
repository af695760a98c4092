import type { Person, Unit } from '../../generated/unit.ts';
import type { Path } from '../../model/source.ts';
import type { Sound } from '../../unit/sound.ts';

/** A person in the file, with a name, a post or both. */
export interface NamedPerson {
  readonly path: Path;
  readonly name: string | undefined;
  readonly post: string | undefined;
  readonly department: string | undefined;
  /** The path of the post. */
  readonly postPath: Path;
}

/** The role of a person in the leading group. */
export type GroupRole = 'leader' | 'deputies' | 'members';

/** The leader, the deputies and the members of the leading group, in this order. */
export function* groupOf({ leadership }: Sound<Unit>): Generator<NamedPerson & { role: GroupRole }> {
  if (leadership?.leader !== undefined)
    yield { ...named(leadership.leader, ['leadership', 'leader']), role: 'leader' };
  for (const role of ['deputies', 'members'] as const) {
    for (const [index, person] of (leadership?.[role] ?? []).entries())
      if (person !== undefined) yield { ...named(person, ['leadership', role, index]), role };
  }
}

/** The people responsible for this year's measures; those of last year's may have moved since. */
export function* responsibleOf({ rectifications = [] }: Sound<Unit>): Generator<NamedPerson> {
  for (const [index, measure] of rectifications.entries()) {
    if (measure?.responsible !== undefined)
      yield named(measure.responsible, ['rectifications', index, 'responsible']);
  }
}

function named(person: Sound<Person>, path: Path): NamedPerson {
  if (typeof person === 'string')
    return { path, name: undefined, post: person.trim(), department: undefined, postPath: path };
  const { name, post, department } = person;
  return {
    path,
    name: name?.replaceAll(/\s/g, ''),
    post: post?.trim(),
    department: department?.trim(),
    postPath: [...path, 'post'],
  };
}
