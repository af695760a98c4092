import { unitKeys } from '../../../generated/keys.ts';
import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { Sound } from '../../../unit/sound.ts';
import { nameOf } from '../../../wording/place-name.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'title-marks',
  check(unit, at) {
    for (const { path, title } of titlesOf(unit)) {
      const bare = title === undefined ? undefined : withoutMarks(title);
      if (!bare) continue;
      const { key, zh } = nameOf(unitKeys, path);
      at.report(path, { key, zh, title: bare }, { text: bare });
    }
  },
};

/** The titles that a document prints in 《》. */
function* titlesOf(unit: Sound<Unit>): Generator<{ path: Path; title: string | undefined }> {
  for (const [index, system] of (unit.systems ?? []).entries()) {
    yield { path: ['systems', index, 'title'], title: system?.title };
  }
  yield { path: ['emergency', 'plan'], title: unit.emergency?.plan };
}

/** The title inside its 《》; undefined if the marks do not enclose the whole, as in 《甲》和《乙》. */
function withoutMarks(title: string): string | undefined {
  const characters = [...title.trim()];
  let depth = 0;
  const end = characters.findIndex((character) => {
    depth += character === '《' ? 1 : character === '》' ? -1 : 0;
    return depth <= 0;
  });
  if (end < 1 || end < characters.length - 1) return undefined;
  const inner = characters.slice(1, -1).join('').trim();
  return withoutMarks(inner) ?? inner;
}
