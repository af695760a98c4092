// Generated from the words.ts of each folder of src/core/rules/ by `npm run generate`; do not edit.
import { words as groupSubjectDiffers } from '../../rules/consistency/group-subject-differs/words.ts';
import { words as listedTwice } from '../../rules/consistency/listed-twice/words.ts';
import { words as numberYearDiffers } from '../../rules/consistency/number-year-differs/words.ts';
import { words as numbersDisagree } from '../../rules/consistency/numbers-disagree/words.ts';
import { words as otherYear } from '../../rules/consistency/other-year/words.ts';
import { words as percentageDiffers } from '../../rules/consistency/percentage-differs/words.ts';
import { words as personInTwoPosts } from '../../rules/consistency/person-in-two-posts/words.ts';
import { words as sumDiffers } from '../../rules/consistency/sum-differs/words.ts';
import { words as titleSubjectDiffers } from '../../rules/consistency/title-subject-differs/words.ts';
import { words as writtenTwoWays } from '../../rules/consistency/written-two-ways/words.ts';
import { words as backwardSpan } from '../../rules/figures/backward-span/words.ts';
import { words as chineseCount } from '../../rules/figures/chinese-count/words.ts';
import { words as chineseDate } from '../../rules/figures/chinese-date/words.ts';
import { words as dateForm } from '../../rules/figures/date-form/words.ts';
import { words as decreaseByMultiples } from '../../rules/figures/decrease-by-multiples/words.ts';
import { words as documentNumberForm } from '../../rules/figures/document-number-form/words.ts';
import { words as doubleApproximation } from '../../rules/figures/double-approximation/words.ts';
import { words as fullWidthFigure } from '../../rules/figures/full-width-figure/words.ts';
import { words as groupedFigure } from '../../rules/figures/grouped-figure/words.ts';
import { words as impossibleDate } from '../../rules/figures/impossible-date/words.ts';
import { words as mixedNumber } from '../../rules/figures/mixed-number/words.ts';
import { words as paddedDate } from '../../rules/figures/padded-date/words.ts';
import { words as percentagePoint } from '../../rules/figures/percentage-point/words.ts';
import { words as rangeMark } from '../../rules/figures/range-mark/words.ts';
import { words as rangeUnit } from '../../rules/figures/range-unit/words.ts';
import { words as shortYear } from '../../rules/figures/short-year/words.ts';
import { words as spokenDate } from '../../rules/figures/spoken-date/words.ts';
import { words as timeForm } from '../../rules/figures/time-form/words.ts';
import { words as wrongNought } from '../../rules/figures/wrong-nought/words.ts';
import { words as advertisement } from '../../rules/leftovers/advertisement/words.ts';
import { words as beginsMidway } from '../../rules/leftovers/begins-midway/words.ts';
import { words as brokenLine } from '../../rules/leftovers/broken-line/words.ts';
import { words as cutOff } from '../../rules/leftovers/cut-off/words.ts';
import { words as doubledWords } from '../../rules/leftovers/doubled-words/words.ts';
import { words as leadInTwice } from '../../rules/leftovers/lead-in-twice/words.ts';
import { words as nearIdenticalEntries } from '../../rules/leftovers/near-identical-entries/words.ts';
import { words as nearIdenticalLists } from '../../rules/leftovers/near-identical-lists/words.ts';
import { words as placeholder } from '../../rules/leftovers/placeholder/words.ts';
import { words as privateUseCharacter } from '../../rules/leftovers/private-use-character/words.ts';
import { words as repeatedText } from '../../rules/leftovers/repeated-text/words.ts';
import { words as reviewComment } from '../../rules/leftovers/review-comment/words.ts';
import { words as sampleText } from '../../rules/leftovers/sample-text/words.ts';
import { words as strayCharacter } from '../../rules/leftovers/stray-character/words.ts';
import { words as webAddress } from '../../rules/leftovers/web-address/words.ts';
import { words as itemsRunTogether } from '../../rules/numbering/items-run-together/words.ts';
import { words as mixedOrdinals } from '../../rules/numbering/mixed-ordinals/words.ts';
import { words as numberBrackets } from '../../rules/numbering/number-brackets/words.ts';
import { words as numberMark } from '../../rules/numbering/number-mark/words.ts';
import { words as numberSequence } from '../../rules/numbering/number-sequence/words.ts';
import { words as singleItem } from '../../rules/numbering/single-item/words.ts';
import { words as skippedLevel } from '../../rules/numbering/skipped-level/words.ts';
import { words as typedNumber } from '../../rules/numbering/typed-number/words.ts';
import { words as attachmentContentAndFile } from '../../rules/parts/attachment-content-and-file/words.ts';
import { words as attachmentWithoutContent } from '../../rules/parts/attachment-without-content/words.ts';
import { words as completedAfterReport } from '../../rules/parts/completed-after-report/words.ts';
import { words as completedProgress } from '../../rules/parts/completed-progress/words.ts';
import { words as completedUnfinished } from '../../rules/parts/completed-unfinished/words.ts';
import { words as completedWithoutDate } from '../../rules/parts/completed-without-date/words.ts';
import { words as dateOutsideYear } from '../../rules/parts/date-outside-year/words.ts';
import { words as documentPartMissing } from '../../rules/parts/document-part-missing/words.ts';
import { words as dueBeforeFound } from '../../rules/parts/due-before-found/words.ts';
import { words as duplicateId } from '../../rules/parts/duplicate-id/words.ts';
import { words as elementNotInForm } from '../../rules/parts/element-not-in-form/words.ts';
import { words as leadershipMissing } from '../../rules/parts/leadership-missing/words.ts';
import { words as problemUnanswered } from '../../rules/parts/problem-unanswered/words.ts';
import { words as sealAndStamp } from '../../rules/parts/seal-and-stamp/words.ts';
import { words as separateAttachmentWithoutNumber } from '../../rules/parts/separate-attachment-without-number/words.ts';
import { words as signatoriesAndIssuers } from '../../rules/parts/signatories-and-issuers/words.ts';
import { words as titleMarks } from '../../rules/parts/title-marks/words.ts';
import { words as unknownArticle } from '../../rules/parts/unknown-article/words.ts';
import { words as unknownProblem } from '../../rules/parts/unknown-problem/words.ts';
import { words as commaBeforeCount } from '../../rules/punctuation/comma-before-count/words.ts';
import { words as dash } from '../../rules/punctuation/dash/words.ts';
import { words as ellipsis } from '../../rules/punctuation/ellipsis/words.ts';
import { words as ellipsisAndEtc } from '../../rules/punctuation/ellipsis-and-etc/words.ts';
import { words as enumerationCommaBeforeAnd } from '../../rules/punctuation/enumeration-comma-before-and/words.ts';
import { words as enumerationCommaBetweenMarks } from '../../rules/punctuation/enumeration-comma-between-marks/words.ts';
import { words as enumerationCommaMissing } from '../../rules/punctuation/enumeration-comma-missing/words.ts';
import { words as fullWidthInLatin } from '../../rules/punctuation/full-width-in-latin/words.ts';
import { words as halfWidthMark } from '../../rules/punctuation/half-width-mark/words.ts';
import { words as headingEnd } from '../../rules/punctuation/heading-end/words.ts';
import { words as interpunct } from '../../rules/punctuation/interpunct/words.ts';
import { words as listEndMarks } from '../../rules/punctuation/list-end-marks/words.ts';
import { words as mixedPair } from '../../rules/punctuation/mixed-pair/words.ts';
import { words as mixedSeparators } from '../../rules/punctuation/mixed-separators/words.ts';
import { words as paragraphEnd } from '../../rules/punctuation/paragraph-end/words.ts';
import { words as phraseEnd } from '../../rules/punctuation/phrase-end/words.ts';
import { words as repeatedMark } from '../../rules/punctuation/repeated-mark/words.ts';
import { words as semicolonAboveFullStop } from '../../rules/punctuation/semicolon-above-full-stop/words.ts';
import { words as spaceInChinese } from '../../rules/punctuation/space-in-chinese/words.ts';
import { words as typedIndent } from '../../rules/punctuation/typed-indent/words.ts';
import { words as unpairedMark } from '../../rules/punctuation/unpaired-mark/words.ts';
import { words as wrongNesting } from '../../rules/punctuation/wrong-nesting/words.ts';
import { words as contradictoryNegation } from '../../rules/sentences/contradictory-negation/words.ts';
import { words as missingSubject } from '../../rules/sentences/missing-subject/words.ts';
import { words as missingWord } from '../../rules/sentences/missing-word/words.ts';
import { words as emptyPhrase } from '../../rules/style/empty-phrase/words.ts';
import { words as longEntry } from '../../rules/style/long-entry/words.ts';
import { words as longParagraph } from '../../rules/style/long-paragraph/words.ts';
import { words as longSentence } from '../../rules/style/long-sentence/words.ts';
import { words as completedWithoutResult } from '../../rules/substance/completed-without-result/words.ts';
import { words as deadlineAfterNextReport } from '../../rules/substance/deadline-after-next-report/words.ts';
import { words as documentDateMissing } from '../../rules/substance/document-date-missing/words.ts';
import { words as fewerProblemsThanCarriedOver } from '../../rules/substance/fewer-problems-than-carried-over/words.ts';
import { words as measureRepeatsProblem } from '../../rules/substance/measure-repeats-problem/words.ts';
import { words as measureWithoutDeadline } from '../../rules/substance/measure-without-deadline/words.ts';
import { words as measureWithoutResponsible } from '../../rules/substance/measure-without-responsible/words.ts';
import { words as measuresWithoutParticulars } from '../../rules/substance/measures-without-particulars/words.ts';
import { words as oneDeadlineForAll } from '../../rules/substance/one-deadline-for-all/words.ts';
import { words as problemWithoutCause } from '../../rules/substance/problem-without-cause/words.ts';
import { words as repealedCitation } from '../../rules/substance/repealed-citation/words.ts';
import { words as requestInReport } from '../../rules/substance/request-in-report/words.ts';
import { words as signatoryMissing } from '../../rules/substance/signatory-missing/words.ts';
import { words as preferredWord } from '../../rules/words/preferred-word/words.ts';
import { words as structuralParticle } from '../../rules/words/structural-particle/words.ts';
import { words as wrongWord } from '../../rules/words/wrong-word/words.ts';

/** The words of each rule by its code, which is the name of its folder. */
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
