// Generated from the folders of src/core/rules/ by `npm run generate`; do not edit.
import type { Rule, RuleGroup, TextRule } from './rule.ts';
import { group as consistencyGroup } from './consistency/group.ts';
import { rule as groupSubjectDiffers } from './consistency/group-subject-differs/rule.ts';
import { rule as listedTwice } from './consistency/listed-twice/rule.ts';
import { rule as numberYearDiffers } from './consistency/number-year-differs/rule.ts';
import { rule as numbersDisagree } from './consistency/numbers-disagree/rule.ts';
import { rule as otherYear } from './consistency/other-year/rule.ts';
import { rule as percentageDiffers } from './consistency/percentage-differs/rule.ts';
import { rule as personInTwoPosts } from './consistency/person-in-two-posts/rule.ts';
import { rule as sumDiffers } from './consistency/sum-differs/rule.ts';
import { rule as titleSubjectDiffers } from './consistency/title-subject-differs/rule.ts';
import { rule as writtenTwoWays } from './consistency/written-two-ways/rule.ts';
import { group as figuresGroup } from './figures/group.ts';
import { rule as backwardSpan } from './figures/backward-span/rule.ts';
import { rule as chineseCount } from './figures/chinese-count/rule.ts';
import { rule as chineseDate } from './figures/chinese-date/rule.ts';
import { rule as dateForm } from './figures/date-form/rule.ts';
import { rule as decreaseByMultiples } from './figures/decrease-by-multiples/rule.ts';
import { rule as documentNumberForm } from './figures/document-number-form/rule.ts';
import { rule as doubleApproximation } from './figures/double-approximation/rule.ts';
import { rule as fullWidthFigure } from './figures/full-width-figure/rule.ts';
import { rule as groupedFigure } from './figures/grouped-figure/rule.ts';
import { rule as impossibleDate } from './figures/impossible-date/rule.ts';
import { rule as mixedNumber } from './figures/mixed-number/rule.ts';
import { rule as paddedDate } from './figures/padded-date/rule.ts';
import { rule as percentagePoint } from './figures/percentage-point/rule.ts';
import { rule as rangeMark } from './figures/range-mark/rule.ts';
import { rule as rangeUnit } from './figures/range-unit/rule.ts';
import { rule as shortYear } from './figures/short-year/rule.ts';
import { rule as spokenDate } from './figures/spoken-date/rule.ts';
import { rule as timeForm } from './figures/time-form/rule.ts';
import { rule as wrongNought } from './figures/wrong-nought/rule.ts';
import { group as leftoversGroup } from './leftovers/group.ts';
import { rule as advertisement } from './leftovers/advertisement/rule.ts';
import { rule as beginsMidway } from './leftovers/begins-midway/rule.ts';
import { rule as brokenLine } from './leftovers/broken-line/rule.ts';
import { rule as cutOff } from './leftovers/cut-off/rule.ts';
import { rule as doubledWords } from './leftovers/doubled-words/rule.ts';
import { rule as leadInTwice } from './leftovers/lead-in-twice/rule.ts';
import { rule as nearIdenticalEntries } from './leftovers/near-identical-entries/rule.ts';
import { rule as nearIdenticalLists } from './leftovers/near-identical-lists/rule.ts';
import { rule as placeholder } from './leftovers/placeholder/rule.ts';
import { rule as privateUseCharacter } from './leftovers/private-use-character/rule.ts';
import { rule as repeatedText } from './leftovers/repeated-text/rule.ts';
import { rule as reviewComment } from './leftovers/review-comment/rule.ts';
import { rule as sampleText } from './leftovers/sample-text/rule.ts';
import { rule as strayCharacter } from './leftovers/stray-character/rule.ts';
import { rule as webAddress } from './leftovers/web-address/rule.ts';
import { group as numberingGroup } from './numbering/group.ts';
import { rule as itemsRunTogether } from './numbering/items-run-together/rule.ts';
import { rule as mixedOrdinals } from './numbering/mixed-ordinals/rule.ts';
import { rule as numberBrackets } from './numbering/number-brackets/rule.ts';
import { rule as numberMark } from './numbering/number-mark/rule.ts';
import { rule as numberSequence } from './numbering/number-sequence/rule.ts';
import { rule as singleItem } from './numbering/single-item/rule.ts';
import { rule as skippedLevel } from './numbering/skipped-level/rule.ts';
import { rule as typedNumber } from './numbering/typed-number/rule.ts';
import { group as partsGroup } from './parts/group.ts';
import { rule as attachmentContentAndFile } from './parts/attachment-content-and-file/rule.ts';
import { rule as attachmentWithoutContent } from './parts/attachment-without-content/rule.ts';
import { rule as completedAfterReport } from './parts/completed-after-report/rule.ts';
import { rule as completedProgress } from './parts/completed-progress/rule.ts';
import { rule as completedUnfinished } from './parts/completed-unfinished/rule.ts';
import { rule as completedWithoutDate } from './parts/completed-without-date/rule.ts';
import { rule as dateOutsideYear } from './parts/date-outside-year/rule.ts';
import { rule as documentPartMissing } from './parts/document-part-missing/rule.ts';
import { rule as dueBeforeFound } from './parts/due-before-found/rule.ts';
import { rule as duplicateId } from './parts/duplicate-id/rule.ts';
import { rule as elementNotInForm } from './parts/element-not-in-form/rule.ts';
import { rule as leadershipMissing } from './parts/leadership-missing/rule.ts';
import { rule as problemUnanswered } from './parts/problem-unanswered/rule.ts';
import { rule as sealAndStamp } from './parts/seal-and-stamp/rule.ts';
import { rule as separateAttachmentWithoutNumber } from './parts/separate-attachment-without-number/rule.ts';
import { rule as signatoriesAndIssuers } from './parts/signatories-and-issuers/rule.ts';
import { rule as titleMarks } from './parts/title-marks/rule.ts';
import { rule as unknownArticle } from './parts/unknown-article/rule.ts';
import { rule as unknownProblem } from './parts/unknown-problem/rule.ts';
import { group as punctuationGroup } from './punctuation/group.ts';
import { rule as commaBeforeCount } from './punctuation/comma-before-count/rule.ts';
import { rule as dash } from './punctuation/dash/rule.ts';
import { rule as ellipsis } from './punctuation/ellipsis/rule.ts';
import { rule as ellipsisAndEtc } from './punctuation/ellipsis-and-etc/rule.ts';
import { rule as enumerationCommaBeforeAnd } from './punctuation/enumeration-comma-before-and/rule.ts';
import { rule as enumerationCommaBetweenMarks } from './punctuation/enumeration-comma-between-marks/rule.ts';
import { rule as enumerationCommaMissing } from './punctuation/enumeration-comma-missing/rule.ts';
import { rule as fullWidthInLatin } from './punctuation/full-width-in-latin/rule.ts';
import { rule as halfWidthMark } from './punctuation/half-width-mark/rule.ts';
import { rule as headingEnd } from './punctuation/heading-end/rule.ts';
import { rule as interpunct } from './punctuation/interpunct/rule.ts';
import { rule as listEndMarks } from './punctuation/list-end-marks/rule.ts';
import { rule as mixedPair } from './punctuation/mixed-pair/rule.ts';
import { rule as mixedSeparators } from './punctuation/mixed-separators/rule.ts';
import { rule as paragraphEnd } from './punctuation/paragraph-end/rule.ts';
import { rule as phraseEnd } from './punctuation/phrase-end/rule.ts';
import { rule as repeatedMark } from './punctuation/repeated-mark/rule.ts';
import { rule as semicolonAboveFullStop } from './punctuation/semicolon-above-full-stop/rule.ts';
import { rule as spaceInChinese } from './punctuation/space-in-chinese/rule.ts';
import { rule as typedIndent } from './punctuation/typed-indent/rule.ts';
import { rule as unpairedMark } from './punctuation/unpaired-mark/rule.ts';
import { rule as wrongNesting } from './punctuation/wrong-nesting/rule.ts';
import { group as sentencesGroup } from './sentences/group.ts';
import { rule as contradictoryNegation } from './sentences/contradictory-negation/rule.ts';
import { rule as missingSubject } from './sentences/missing-subject/rule.ts';
import { rule as missingWord } from './sentences/missing-word/rule.ts';
import { group as styleGroup } from './style/group.ts';
import { rule as emptyPhrase } from './style/empty-phrase/rule.ts';
import { rule as longEntry } from './style/long-entry/rule.ts';
import { rule as longParagraph } from './style/long-paragraph/rule.ts';
import { rule as longSentence } from './style/long-sentence/rule.ts';
import { group as substanceGroup } from './substance/group.ts';
import { rule as completedWithoutResult } from './substance/completed-without-result/rule.ts';
import { rule as deadlineAfterNextReport } from './substance/deadline-after-next-report/rule.ts';
import { rule as documentDateMissing } from './substance/document-date-missing/rule.ts';
import { rule as fewerProblemsThanCarriedOver } from './substance/fewer-problems-than-carried-over/rule.ts';
import { rule as measureRepeatsProblem } from './substance/measure-repeats-problem/rule.ts';
import { rule as measureWithoutDeadline } from './substance/measure-without-deadline/rule.ts';
import { rule as measureWithoutResponsible } from './substance/measure-without-responsible/rule.ts';
import { rule as measuresWithoutParticulars } from './substance/measures-without-particulars/rule.ts';
import { rule as oneDeadlineForAll } from './substance/one-deadline-for-all/rule.ts';
import { rule as problemWithoutCause } from './substance/problem-without-cause/rule.ts';
import { rule as repealedCitation } from './substance/repealed-citation/rule.ts';
import { rule as requestInReport } from './substance/request-in-report/rule.ts';
import { rule as signatoryMissing } from './substance/signatory-missing/rule.ts';
import { group as wordsGroup } from './words/group.ts';
import { rule as preferredWord } from './words/preferred-word/rule.ts';
import { rule as structuralParticle } from './words/structural-particle/rule.ts';
import { rule as wrongWord } from './words/wrong-word/rule.ts';

/** The groups of rules, one for each folder beside this file, with the rules in its folders. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    ...consistencyGroup,
    rules: [
      groupSubjectDiffers,
      listedTwice,
      numberYearDiffers,
      numbersDisagree,
      otherYear,
      percentageDiffers,
      personInTwoPosts,
      sumDiffers,
      titleSubjectDiffers,
      writtenTwoWays,
    ],
  },
  {
    ...figuresGroup,
    rules: [
      backwardSpan,
      chineseCount,
      chineseDate,
      dateForm,
      decreaseByMultiples,
      documentNumberForm,
      doubleApproximation,
      fullWidthFigure,
      groupedFigure,
      impossibleDate,
      mixedNumber,
      paddedDate,
      percentagePoint,
      rangeMark,
      rangeUnit,
      shortYear,
      spokenDate,
      timeForm,
      wrongNought,
    ],
  },
  {
    ...leftoversGroup,
    rules: [
      advertisement,
      beginsMidway,
      brokenLine,
      cutOff,
      doubledWords,
      leadInTwice,
      nearIdenticalEntries,
      nearIdenticalLists,
      placeholder,
      privateUseCharacter,
      repeatedText,
      reviewComment,
      sampleText,
      strayCharacter,
      webAddress,
    ],
  },
  {
    ...numberingGroup,
    rules: [
      itemsRunTogether,
      mixedOrdinals,
      numberBrackets,
      numberMark,
      numberSequence,
      singleItem,
      skippedLevel,
      typedNumber,
    ],
  },
  {
    ...partsGroup,
    rules: [
      attachmentContentAndFile,
      attachmentWithoutContent,
      completedAfterReport,
      completedProgress,
      completedUnfinished,
      completedWithoutDate,
      dateOutsideYear,
      documentPartMissing,
      dueBeforeFound,
      duplicateId,
      elementNotInForm,
      leadershipMissing,
      problemUnanswered,
      sealAndStamp,
      separateAttachmentWithoutNumber,
      signatoriesAndIssuers,
      titleMarks,
      unknownArticle,
      unknownProblem,
    ],
  },
  {
    ...punctuationGroup,
    rules: [
      commaBeforeCount,
      dash,
      ellipsis,
      ellipsisAndEtc,
      enumerationCommaBeforeAnd,
      enumerationCommaBetweenMarks,
      enumerationCommaMissing,
      fullWidthInLatin,
      halfWidthMark,
      headingEnd,
      interpunct,
      listEndMarks,
      mixedPair,
      mixedSeparators,
      paragraphEnd,
      phraseEnd,
      repeatedMark,
      semicolonAboveFullStop,
      spaceInChinese,
      typedIndent,
      unpairedMark,
      wrongNesting,
    ],
  },
  {
    ...sentencesGroup,
    rules: [
      contradictoryNegation,
      missingSubject,
      missingWord,
    ],
  },
  {
    ...styleGroup,
    rules: [
      emptyPhrase,
      longEntry,
      longParagraph,
      longSentence,
    ],
  },
  {
    ...substanceGroup,
    rules: [
      completedWithoutResult,
      deadlineAfterNextReport,
      documentDateMissing,
      fewerProblemsThanCarriedOver,
      measureRepeatsProblem,
      measureWithoutDeadline,
      measureWithoutResponsible,
      measuresWithoutParticulars,
      oneDeadlineForAll,
      problemWithoutCause,
      repealedCitation,
      requestInReport,
      signatoryMissing,
    ],
  },
  {
    ...wordsGroup,
    rules: [
      preferredWord,
      structuralParticle,
      wrongWord,
    ],
  },
];

/** The rules of all groups. */
export const rules: readonly (Rule | TextRule)[] = ruleGroups.flatMap((it) => it.rules);
