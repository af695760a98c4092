import { all } from './all.ts';
import { answered } from './answered.ts';
import { any } from './any.ts';
import { beforeYear } from './before-year.ts';
import { beginsWith } from './begins-with.ts';
import { clause } from './clause.ts';
import { clauses } from './clauses.ts';
import { concat } from './concat.ts';
import { countOf } from './count-of.ts';
import { doneLate } from './done-late.ts';
import { either } from './either.ts';
import { endsWith } from './ends-with.ts';
import { enumerate } from './enumerate.ts';
import { figure } from './figure.ts';
import { formatCarriedOver } from './format-carried-over.ts';
import { formatCause } from './format-cause.ts';
import { formatCompared } from './format-compared.ts';
import { formatDate } from './format-date.ts';
import { formatDay } from './format-day.ts';
import { formatFrequency } from './format-frequency.ts';
import { formatIssuers } from './format-issuers.ts';
import { formatMembers } from './format-members.ts';
import { formatMonth } from './format-month.ts';
import { formatProblem } from './format-problem.ts';
import { formatProblems } from './format-problems.ts';
import { formatResponsibility } from './format-responsibility.ts';
import { formatResponsible } from './format-responsible.ts';
import { formatSystems } from './format-systems.ts';
import { formatTitle } from './format-title.ts';
import { formatTitles } from './format-titles.ts';
import { formatTopics } from './format-topics.ts';
import { foundBy } from './found-by.ts';
import { given } from './given.ts';
import { groupBy } from './group-by.ts';
import { groupByProblem } from './group-by-problem.ts';
import { groupBySource } from './group-by-source.ts';
import { groupWords } from './group-words.ts';
import type { Helper } from './helper.ts';
import { is } from './is.ts';
import { join } from './join.ts';
import { late } from './late.ts';
import { list } from './list.ts';
import { more } from './more.ts';
import { nameOfForm } from './name-of-form.ts';
import { ordinal } from './ordinal.ts';
import { otherFigures } from './other-figures.ts';
import { overdue } from './overdue.ts';
import { paragraphs } from './paragraphs.ts';
import { people } from './people.ts';
import { percent } from './percent.ts';
import { person } from './person.ts';
import { plus } from './plus.ts';
import { ratesIn } from './rates-in.ts';
import { sentence } from './sentence.ts';
import { sentences } from './sentences.ts';
import { sumOf } from './sum-of.ts';
import { titledPart } from './titled-part.ts';
import { valuesOf } from './values-of.ts';
import { where } from './where.ts';
import { whereAny } from './where-any.ts';
import { whereNotZero } from './where-not-zero.ts';
import { withSuffix } from './with-suffix.ts';
import { withoutPrefix } from './without-prefix.ts';
import { yearOnYear } from './year-on-year.ts';

/** Every helper that a template can use; a new one is added here. */
export const helpers: readonly Helper[] = [
  all,
  answered,
  any,
  beforeYear,
  beginsWith,
  clause,
  clauses,
  concat,
  countOf,
  doneLate,
  either,
  endsWith,
  enumerate,
  figure,
  formatCarriedOver,
  formatCause,
  formatCompared,
  formatDate,
  formatDay,
  formatFrequency,
  formatIssuers,
  formatMembers,
  formatMonth,
  formatProblem,
  formatProblems,
  formatResponsibility,
  formatResponsible,
  formatSystems,
  formatTitle,
  formatTitles,
  formatTopics,
  foundBy,
  given,
  groupBy,
  groupByProblem,
  groupBySource,
  groupWords,
  is,
  join,
  late,
  list,
  more,
  nameOfForm,
  ordinal,
  otherFigures,
  overdue,
  paragraphs,
  people,
  percent,
  person,
  plus,
  ratesIn,
  sentence,
  sentences,
  sumOf,
  titledPart,
  valuesOf,
  where,
  whereAny,
  whereNotZero,
  withoutPrefix,
  withSuffix,
  yearOnYear,
];
