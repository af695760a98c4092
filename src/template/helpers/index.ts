import { answered } from './answered.ts';
import { any } from './any.ts';
import { clause } from './clause.ts';
import { clauses } from './clauses.ts';
import { concat } from './concat.ts';
import { countOf } from './count-of.ts';
import { either } from './either.ts';
import { enumerate } from './enumerate.ts';
import { figure } from './figure.ts';
import { formatDate } from './format-date.ts';
import { formatFrequency } from './format-frequency.ts';
import { formatMonth } from './format-month.ts';
import { formatResponsible } from './format-responsible.ts';
import { formatSystems } from './format-systems.ts';
import { formatTitle } from './format-title.ts';
import { formatTitles } from './format-titles.ts';
import { given } from './given.ts';
import { groupBy } from './group-by.ts';
import { groupByProblem } from './group-by-problem.ts';
import type { Helper } from './helper.ts';
import { is } from './is.ts';
import { join } from './join.ts';
import { late } from './late.ts';
import { list } from './list.ts';
import { more } from './more.ts';
import { ordinal } from './ordinal.ts';
import { overdue } from './overdue.ts';
import { paragraphs } from './paragraphs.ts';
import { people } from './people.ts';
import { percent } from './percent.ts';
import { person } from './person.ts';
import { plus } from './plus.ts';
import { sentence } from './sentence.ts';
import { sumOf } from './sum-of.ts';
import { valuesOf } from './values-of.ts';
import { where } from './where.ts';
import { yearOnYear } from './year-on-year.ts';

/** Every helper that a template can use; a new one is added here. */
export const helpers: readonly Helper[] = [
  answered,
  any,
  clause,
  clauses,
  concat,
  countOf,
  either,
  enumerate,
  figure,
  formatDate,
  formatFrequency,
  formatMonth,
  formatResponsible,
  formatSystems,
  formatTitle,
  formatTitles,
  given,
  groupByProblem,
  groupBy,
  is,
  join,
  late,
  list,
  more,
  ordinal,
  overdue,
  paragraphs,
  people,
  percent,
  person,
  plus,
  sentence,
  sumOf,
  valuesOf,
  where,
  yearOnYear,
];
