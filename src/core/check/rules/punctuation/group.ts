import type { RuleGroup } from '../../rule.ts';
import { commaBeforeCount } from './comma-before-count.ts';
import { dash } from './dash.ts';
import { ellipsis } from './ellipsis.ts';
import { ellipsisAndEtc } from './ellipsis-and-etc.ts';
import { enumerationCommaBeforeAnd } from './enumeration-comma-before-and.ts';
import { enumerationCommaBetweenMarks } from './enumeration-comma-between-marks.ts';
import { enumerationCommaMissing } from './enumeration-comma-missing.ts';
import { fullWidthInLatin } from './full-width-in-latin.ts';
import { halfWidthMark } from './half-width-mark.ts';
import { headingEnd } from './heading-end.ts';
import { interpunct } from './interpunct.ts';
import { listEndMarks } from './list-end-marks.ts';
import { mixedPair } from './mixed-pair.ts';
import { mixedSeparators } from './mixed-separators.ts';
import { paragraphEnd } from './paragraph-end.ts';
import { phraseEnd } from './phrase-end.ts';
import { repeatedMark } from './repeated-mark.ts';
import { semicolonAboveFullStop } from './semicolon-above-full-stop.ts';
import { spaceInChinese } from './space-in-chinese.ts';
import { typedIndent } from './typed-indent.ts';
import { unpairedMark } from './unpaired-mark.ts';
import { wrongNesting } from './wrong-nesting.ts';

/** GB/T 15834-2011 标点符号用法. */
export const punctuation: RuleGroup = {
  name: 'punctuation',
  zh: '标点符号',
  en: 'Punctuation',
  rules: [
    halfWidthMark,
    fullWidthInLatin,
    mixedPair,
    unpairedMark,
    wrongNesting,
    enumerationCommaBetweenMarks,
    enumerationCommaMissing,
    enumerationCommaBeforeAnd,
    mixedSeparators,
    commaBeforeCount,
    paragraphEnd,
    headingEnd,
    phraseEnd,
    repeatedMark,
    listEndMarks,
    semicolonAboveFullStop,
    dash,
    ellipsis,
    ellipsisAndEtc,
    interpunct,
    spaceInChinese,
    typedIndent,
  ],
};
