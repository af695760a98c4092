import type { RuleGroup } from '../../rule.ts';
import { groupSubjectDiffers } from './group-subject-differs.ts';
import { listedTwice } from './listed-twice.ts';
import { numberYearDiffers } from './number-year-differs.ts';
import { numbersDisagree } from './numbers-disagree.ts';
import { otherYear } from './other-year.ts';
import { percentageDiffers } from './percentage-differs.ts';
import { personInTwoPosts } from './person-in-two-posts.ts';
import { sumDiffers } from './sum-differs.ts';
import { titleSubjectDiffers } from './title-subject-differs.ts';
import { writtenTwoWays } from './written-two-ways.ts';

/** Whether what is said twice is said alike. */
export const consistency: RuleGroup = {
  name: 'consistency',
  zh: '一致性',
  en: 'Consistency',
  rules: [
    writtenTwoWays,
    numbersDisagree,
    sumDiffers,
    percentageDiffers,
    personInTwoPosts,
    listedTwice,
    otherYear,
    numberYearDiffers,
    titleSubjectDiffers,
    groupSubjectDiffers,
  ],
};
