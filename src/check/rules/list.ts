import type { Rule } from '../rule.ts';
import { attachmentContentAndFile } from './attachment-content-and-file.ts';
import { attachmentWithoutContent } from './attachment-without-content.ts';
import { completedAfterReport } from './completed-after-report.ts';
import { completedProgress } from './completed-progress.ts';
import { completedUnfinished } from './completed-unfinished.ts';
import { completedWithoutDate } from './completed-without-date.ts';
import { dateOutsideYear } from './date-outside-year.ts';
import { documentPartMissing } from './document-part-missing.ts';
import { dueBeforeFound } from './due-before-found.ts';
import { duplicateId } from './duplicate-id.ts';
import { leadershipMissing } from './leadership-missing.ts';
import { problemUnanswered } from './problem-unanswered.ts';
import { titleMarks } from './title-marks.ts';
import { unknownArticle } from './unknown-article.ts';
import { unknownProblem } from './unknown-problem.ts';

/** Every rule; a rule is one file in this folder and one line here. */
export const rules: readonly Rule[] = [
  leadershipMissing,
  documentPartMissing,
  duplicateId,
  problemUnanswered,
  unknownProblem,
  dueBeforeFound,
  completedWithoutDate,
  completedAfterReport,
  completedProgress,
  completedUnfinished,
  dateOutsideYear,
  titleMarks,
  unknownArticle,
  attachmentWithoutContent,
  attachmentContentAndFile,
];
