import type { Path } from '../../../model/source.ts';
import type { TextRole } from '../../../model/text-role.ts';
import { advertisementsIn } from '../../../prose/advertisements.ts';
import { isNilFiller, isNoProblem } from '../../../prose/placeholders/nil.ts';
import { placeholdersIn } from '../../../prose/placeholders/placeholders.ts';
import { apartFrom } from '../../../prose/span.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'placeholder',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number', 'free'],
  checkText({ value, role, path }, at) {
    if (isField(role, path) && (isNilFiller(value) || (isOfProblem(path) && isNoProblem(value)))) {
      const from = value.length - value.trimStart().length;
      return at.report(from, value.trimEnd().length, { text: value.trim() });
    }
    const found = placeholdersIn(value, role);
    if (found.length === 0) return;
    for (const span of apartFrom(found, advertisementsIn(value, role)))
      at.report(...span, { text: value.slice(...span) });
  },
};

/**
 * Whether a text answers its key, so that 无 is no answer. It can be one under the keys that a unit keeps for its own
 * templates, and in a table of a template.
 */
const isField = (role: TextRole, path: Path): boolean => role !== 'free' && path.length > 0;

/** Whether a path is the title or description of a problem of this year. */
const isOfProblem = ([list, , key, ...more]: Path): boolean =>
  list === 'problems' && (key === 'title' || key === 'description') && more.length === 0;
