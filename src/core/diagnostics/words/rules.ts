// Generated from the words.ts of each folder of src/core/check/rules/ by `npm run generate`; do not edit.
import { words as groupSubjectDiffers } from '../../check/rules/consistency/group-subject-differs/words.ts';
import { words as listedTwice } from '../../check/rules/consistency/listed-twice/words.ts';
import { words as numberYearDiffers } from '../../check/rules/consistency/number-year-differs/words.ts';
import { words as numbersDisagree } from '../../check/rules/consistency/numbers-disagree/words.ts';
import { words as otherYear } from '../../check/rules/consistency/other-year/words.ts';
import { words as percentageDiffers } from '../../check/rules/consistency/percentage-differs/words.ts';
import { words as personInTwoPosts } from '../../check/rules/consistency/person-in-two-posts/words.ts';
import { words as sumDiffers } from '../../check/rules/consistency/sum-differs/words.ts';
import { words as titleSubjectDiffers } from '../../check/rules/consistency/title-subject-differs/words.ts';
import { words as writtenTwoWays } from '../../check/rules/consistency/written-two-ways/words.ts';
import { words as backwardSpan } from '../../check/rules/figures/backward-span/words.ts';
import { words as chineseCount } from '../../check/rules/figures/chinese-count/words.ts';
import { words as chineseDate } from '../../check/rules/figures/chinese-date/words.ts';
import { words as dateForm } from '../../check/rules/figures/date-form/words.ts';
import { words as decreaseByMultiples } from '../../check/rules/figures/decrease-by-multiples/words.ts';
import { words as documentNumberForm } from '../../check/rules/figures/document-number-form/words.ts';
import { words as doubleApproximation } from '../../check/rules/figures/double-approximation/words.ts';
import { words as fullWidthFigure } from '../../check/rules/figures/full-width-figure/words.ts';
import { words as groupedFigure } from '../../check/rules/figures/grouped-figure/words.ts';
import { words as impossibleDate } from '../../check/rules/figures/impossible-date/words.ts';
import { words as mixedNumber } from '../../check/rules/figures/mixed-number/words.ts';
import { words as paddedDate } from '../../check/rules/figures/padded-date/words.ts';
import { words as percentagePoint } from '../../check/rules/figures/percentage-point/words.ts';
import { words as rangeMark } from '../../check/rules/figures/range-mark/words.ts';
import { words as rangeUnit } from '../../check/rules/figures/range-unit/words.ts';
import { words as shortYear } from '../../check/rules/figures/short-year/words.ts';
import { words as spokenDate } from '../../check/rules/figures/spoken-date/words.ts';
import { words as timeForm } from '../../check/rules/figures/time-form/words.ts';
import { words as wrongNought } from '../../check/rules/figures/wrong-nought/words.ts';
import { words as advertisement } from '../../check/rules/leftovers/advertisement/words.ts';
import { words as beginsMidway } from '../../check/rules/leftovers/begins-midway/words.ts';
import { words as brokenLine } from '../../check/rules/leftovers/broken-line/words.ts';
import { words as cutOff } from '../../check/rules/leftovers/cut-off/words.ts';
import { words as doubledWords } from '../../check/rules/leftovers/doubled-words/words.ts';
import { words as leadInTwice } from '../../check/rules/leftovers/lead-in-twice/words.ts';
import { words as nearIdenticalEntries } from '../../check/rules/leftovers/near-identical-entries/words.ts';
import { words as nearIdenticalLists } from '../../check/rules/leftovers/near-identical-lists/words.ts';
import { words as placeholder } from '../../check/rules/leftovers/placeholder/words.ts';
import { words as privateUseCharacter } from '../../check/rules/leftovers/private-use-character/words.ts';
import { words as repeatedText } from '../../check/rules/leftovers/repeated-text/words.ts';
import { words as reviewComment } from '../../check/rules/leftovers/review-comment/words.ts';
import { words as sampleText } from '../../check/rules/leftovers/sample-text/words.ts';
import { words as strayCharacter } from '../../check/rules/leftovers/stray-character/words.ts';
import { words as webAddress } from '../../check/rules/leftovers/web-address/words.ts';
import { words as itemsRunTogether } from '../../check/rules/numbering/items-run-together/words.ts';
import { words as mixedOrdinals } from '../../check/rules/numbering/mixed-ordinals/words.ts';
import { words as numberBrackets } from '../../check/rules/numbering/number-brackets/words.ts';
import { words as numberMark } from '../../check/rules/numbering/number-mark/words.ts';
import { words as numberSequence } from '../../check/rules/numbering/number-sequence/words.ts';
import { words as singleItem } from '../../check/rules/numbering/single-item/words.ts';
import { words as skippedLevel } from '../../check/rules/numbering/skipped-level/words.ts';
import { words as typedNumber } from '../../check/rules/numbering/typed-number/words.ts';
import { words as attachmentContentAndFile } from '../../check/rules/parts/attachment-content-and-file/words.ts';
import { words as attachmentWithoutContent } from '../../check/rules/parts/attachment-without-content/words.ts';
import { words as completedAfterReport } from '../../check/rules/parts/completed-after-report/words.ts';
import { words as completedProgress } from '../../check/rules/parts/completed-progress/words.ts';
import { words as completedUnfinished } from '../../check/rules/parts/completed-unfinished/words.ts';
import { words as completedWithoutDate } from '../../check/rules/parts/completed-without-date/words.ts';
import { words as dateOutsideYear } from '../../check/rules/parts/date-outside-year/words.ts';
import { words as documentPartMissing } from '../../check/rules/parts/document-part-missing/words.ts';
import { words as dueBeforeFound } from '../../check/rules/parts/due-before-found/words.ts';
import { words as duplicateId } from '../../check/rules/parts/duplicate-id/words.ts';
import { words as elementNotInForm } from '../../check/rules/parts/element-not-in-form/words.ts';
import { words as leadershipMissing } from '../../check/rules/parts/leadership-missing/words.ts';
import { words as problemUnanswered } from '../../check/rules/parts/problem-unanswered/words.ts';
import { words as sealAndStamp } from '../../check/rules/parts/seal-and-stamp/words.ts';
import { words as separateAttachmentWithoutNumber } from '../../check/rules/parts/separate-attachment-without-number/words.ts';
import { words as signatoriesAndIssuers } from '../../check/rules/parts/signatories-and-issuers/words.ts';
import { words as titleMarks } from '../../check/rules/parts/title-marks/words.ts';
import { words as unknownArticle } from '../../check/rules/parts/unknown-article/words.ts';
import { words as unknownProblem } from '../../check/rules/parts/unknown-problem/words.ts';
import { words as commaBeforeCount } from '../../check/rules/punctuation/comma-before-count/words.ts';
import { words as dash } from '../../check/rules/punctuation/dash/words.ts';
import { words as ellipsis } from '../../check/rules/punctuation/ellipsis/words.ts';
import { words as ellipsisAndEtc } from '../../check/rules/punctuation/ellipsis-and-etc/words.ts';
import { words as enumerationCommaBeforeAnd } from '../../check/rules/punctuation/enumeration-comma-before-and/words.ts';
import { words as enumerationCommaBetweenMarks } from '../../check/rules/punctuation/enumeration-comma-between-marks/words.ts';
import { words as enumerationCommaMissing } from '../../check/rules/punctuation/enumeration-comma-missing/words.ts';
import { words as fullWidthInLatin } from '../../check/rules/punctuation/full-width-in-latin/words.ts';
import { words as halfWidthMark } from '../../check/rules/punctuation/half-width-mark/words.ts';
import { words as headingEnd } from '../../check/rules/punctuation/heading-end/words.ts';
import { words as interpunct } from '../../check/rules/punctuation/interpunct/words.ts';
import { words as listEndMarks } from '../../check/rules/punctuation/list-end-marks/words.ts';
import { words as mixedPair } from '../../check/rules/punctuation/mixed-pair/words.ts';
import { words as mixedSeparators } from '../../check/rules/punctuation/mixed-separators/words.ts';
import { words as paragraphEnd } from '../../check/rules/punctuation/paragraph-end/words.ts';
import { words as phraseEnd } from '../../check/rules/punctuation/phrase-end/words.ts';
import { words as repeatedMark } from '../../check/rules/punctuation/repeated-mark/words.ts';
import { words as semicolonAboveFullStop } from '../../check/rules/punctuation/semicolon-above-full-stop/words.ts';
import { words as spaceInChinese } from '../../check/rules/punctuation/space-in-chinese/words.ts';
import { words as typedIndent } from '../../check/rules/punctuation/typed-indent/words.ts';
import { words as unpairedMark } from '../../check/rules/punctuation/unpaired-mark/words.ts';
import { words as wrongNesting } from '../../check/rules/punctuation/wrong-nesting/words.ts';
import { words as contradictoryNegation } from '../../check/rules/sentences/contradictory-negation/words.ts';
import { words as missingSubject } from '../../check/rules/sentences/missing-subject/words.ts';
import { words as missingWord } from '../../check/rules/sentences/missing-word/words.ts';
import { words as emptyPhrase } from '../../check/rules/style/empty-phrase/words.ts';
import { words as longEntry } from '../../check/rules/style/long-entry/words.ts';
import { words as longParagraph } from '../../check/rules/style/long-paragraph/words.ts';
import { words as longSentence } from '../../check/rules/style/long-sentence/words.ts';
import { words as completedWithoutResult } from '../../check/rules/substance/completed-without-result/words.ts';
import { words as deadlineAfterNextReport } from '../../check/rules/substance/deadline-after-next-report/words.ts';
import { words as documentDateMissing } from '../../check/rules/substance/document-date-missing/words.ts';
import { words as fewerProblemsThanCarriedOver } from '../../check/rules/substance/fewer-problems-than-carried-over/words.ts';
import { words as measureRepeatsProblem } from '../../check/rules/substance/measure-repeats-problem/words.ts';
import { words as measureWithoutDeadline } from '../../check/rules/substance/measure-without-deadline/words.ts';
import { words as measureWithoutResponsible } from '../../check/rules/substance/measure-without-responsible/words.ts';
import { words as measuresWithoutParticulars } from '../../check/rules/substance/measures-without-particulars/words.ts';
import { words as oneDeadlineForAll } from '../../check/rules/substance/one-deadline-for-all/words.ts';
import { words as problemWithoutCause } from '../../check/rules/substance/problem-without-cause/words.ts';
import { words as repealedCitation } from '../../check/rules/substance/repealed-citation/words.ts';
import { words as requestInReport } from '../../check/rules/substance/request-in-report/words.ts';
import { words as signatoryMissing } from '../../check/rules/substance/signatory-missing/words.ts';
import { words as preferredWord } from '../../check/rules/words/preferred-word/words.ts';
import { words as structuralParticle } from '../../check/rules/words/structural-particle/words.ts';
import { words as wrongWord } from '../../check/rules/words/wrong-word/words.ts';

/** The words of the rules: one code for each rule's folder. */
export const ruleWords = {
  'group-subject-differs': groupSubjectDiffers,
  'listed-twice': listedTwice,
  'number-year-differs': numberYearDiffers,
  'numbers-disagree': numbersDisagree,
  'other-year': otherYear,
  'percentage-differs': percentageDiffers,
  'person-in-two-posts': personInTwoPosts,
  'sum-differs': sumDiffers,
  'title-subject-differs': titleSubjectDiffers,
  'written-two-ways': writtenTwoWays,
  'backward-span': backwardSpan,
  'chinese-count': chineseCount,
  'chinese-date': chineseDate,
  'date-form': dateForm,
  'decrease-by-multiples': decreaseByMultiples,
  'document-number-form': documentNumberForm,
  'double-approximation': doubleApproximation,
  'full-width-figure': fullWidthFigure,
  'grouped-figure': groupedFigure,
  'impossible-date': impossibleDate,
  'mixed-number': mixedNumber,
  'padded-date': paddedDate,
  'percentage-point': percentagePoint,
  'range-mark': rangeMark,
  'range-unit': rangeUnit,
  'short-year': shortYear,
  'spoken-date': spokenDate,
  'time-form': timeForm,
  'wrong-nought': wrongNought,
  'advertisement': advertisement,
  'begins-midway': beginsMidway,
  'broken-line': brokenLine,
  'cut-off': cutOff,
  'doubled-words': doubledWords,
  'lead-in-twice': leadInTwice,
  'near-identical-entries': nearIdenticalEntries,
  'near-identical-lists': nearIdenticalLists,
  'placeholder': placeholder,
  'private-use-character': privateUseCharacter,
  'repeated-text': repeatedText,
  'review-comment': reviewComment,
  'sample-text': sampleText,
  'stray-character': strayCharacter,
  'web-address': webAddress,
  'items-run-together': itemsRunTogether,
  'mixed-ordinals': mixedOrdinals,
  'number-brackets': numberBrackets,
  'number-mark': numberMark,
  'number-sequence': numberSequence,
  'single-item': singleItem,
  'skipped-level': skippedLevel,
  'typed-number': typedNumber,
  'attachment-content-and-file': attachmentContentAndFile,
  'attachment-without-content': attachmentWithoutContent,
  'completed-after-report': completedAfterReport,
  'completed-progress': completedProgress,
  'completed-unfinished': completedUnfinished,
  'completed-without-date': completedWithoutDate,
  'date-outside-year': dateOutsideYear,
  'document-part-missing': documentPartMissing,
  'due-before-found': dueBeforeFound,
  'duplicate-id': duplicateId,
  'element-not-in-form': elementNotInForm,
  'leadership-missing': leadershipMissing,
  'problem-unanswered': problemUnanswered,
  'seal-and-stamp': sealAndStamp,
  'separate-attachment-without-number': separateAttachmentWithoutNumber,
  'signatories-and-issuers': signatoriesAndIssuers,
  'title-marks': titleMarks,
  'unknown-article': unknownArticle,
  'unknown-problem': unknownProblem,
  'comma-before-count': commaBeforeCount,
  'dash': dash,
  'ellipsis': ellipsis,
  'ellipsis-and-etc': ellipsisAndEtc,
  'enumeration-comma-before-and': enumerationCommaBeforeAnd,
  'enumeration-comma-between-marks': enumerationCommaBetweenMarks,
  'enumeration-comma-missing': enumerationCommaMissing,
  'full-width-in-latin': fullWidthInLatin,
  'half-width-mark': halfWidthMark,
  'heading-end': headingEnd,
  'interpunct': interpunct,
  'list-end-marks': listEndMarks,
  'mixed-pair': mixedPair,
  'mixed-separators': mixedSeparators,
  'paragraph-end': paragraphEnd,
  'phrase-end': phraseEnd,
  'repeated-mark': repeatedMark,
  'semicolon-above-full-stop': semicolonAboveFullStop,
  'space-in-chinese': spaceInChinese,
  'typed-indent': typedIndent,
  'unpaired-mark': unpairedMark,
  'wrong-nesting': wrongNesting,
  'contradictory-negation': contradictoryNegation,
  'missing-subject': missingSubject,
  'missing-word': missingWord,
  'empty-phrase': emptyPhrase,
  'long-entry': longEntry,
  'long-paragraph': longParagraph,
  'long-sentence': longSentence,
  'completed-without-result': completedWithoutResult,
  'deadline-after-next-report': deadlineAfterNextReport,
  'document-date-missing': documentDateMissing,
  'fewer-problems-than-carried-over': fewerProblemsThanCarriedOver,
  'measure-repeats-problem': measureRepeatsProblem,
  'measure-without-deadline': measureWithoutDeadline,
  'measure-without-responsible': measureWithoutResponsible,
  'measures-without-particulars': measuresWithoutParticulars,
  'one-deadline-for-all': oneDeadlineForAll,
  'problem-without-cause': problemWithoutCause,
  'repealed-citation': repealedCitation,
  'request-in-report': requestInReport,
  'signatory-missing': signatoryMissing,
  'preferred-word': preferredWord,
  'structural-particle': structuralParticle,
  'wrong-word': wrongWord,
};
