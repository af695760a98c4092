import type { RuleGroup } from '../../rule.ts';
import { completedWithoutResult } from './completed-without-result.ts';
import { deadlineAfterNextReport } from './deadline-after-next-report.ts';
import { documentDateMissing } from './document-date-missing.ts';
import { fewerProblemsThanCarriedOver } from './fewer-problems-than-carried-over.ts';
import { measureRepeatsProblem } from './measure-repeats-problem.ts';
import { measureWithoutDeadline } from './measure-without-deadline.ts';
import { measureWithoutResponsible } from './measure-without-responsible.ts';
import { measuresWithoutParticulars } from './measures-without-particulars.ts';
import { oneDeadlineForAll } from './one-deadline-for-all.ts';
import { problemWithoutCause } from './problem-without-cause.ts';
import { repealedCitation } from './repealed-citation.ts';
import { requestInReport } from './request-in-report.ts';
import { signatoryMissing } from './signatory-missing.ts';

/**
 * Whether a problem, its cause and its measure say what a reader asks, whether the report is one and goes by what is in
 * force, and whether a document has what its form asks.
 */
export const substance: RuleGroup = {
  name: 'substance',
  zh: '内容',
  en: 'Substance',
  rules: [
    problemWithoutCause,
    measureRepeatsProblem,
    measureWithoutDeadline,
    measureWithoutResponsible,
    measuresWithoutParticulars,
    deadlineAfterNextReport,
    completedWithoutResult,
    oneDeadlineForAll,
    fewerProblemsThanCarriedOver,
    requestInReport,
    repealedCitation,
    documentDateMissing,
    signatoryMissing,
  ],
};
