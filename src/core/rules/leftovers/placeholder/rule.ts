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
 * Whether a text is asked for by its key, so that 无 is no answer to it: in what a unit keeps for its own templates it can
 * be one, and in a table that a template draws.
 */
const isField = (role: TextRole, path: Path): boolean => role !== 'free' && path.length > 0;

/** What a problem of this year is called, or how it shows. */
const isOfProblem = ([list, , key, ...more]: Path): boolean =>
  list === 'problems' && (key === 'title' || key === 'description') && more.length === 0;
