import type { RuleGroup } from '../../rule.ts';
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
import { elementNotInForm } from './element-not-in-form.ts';
import { leadershipMissing } from './leadership-missing.ts';
import { problemUnanswered } from './problem-unanswered.ts';
import { sealAndStamp } from './seal-and-stamp.ts';
import { separateAttachmentWithoutNumber } from './separate-attachment-without-number.ts';
import { signatoriesAndIssuers } from './signatories-and-issuers.ts';
import { titleMarks } from './title-marks.ts';
import { unknownArticle } from './unknown-article.ts';
import { unknownProblem } from './unknown-problem.ts';

/** What must hold between the parts of a file. */
export const parts: RuleGroup = {
  name: 'parts',
  zh: '前后关系',
  en: 'Between the parts of a file',
  rules: [
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
    separateAttachmentWithoutNumber,
    signatoriesAndIssuers,
    sealAndStamp,
    elementNotInForm,
  ],
};
