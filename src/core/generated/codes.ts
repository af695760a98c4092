// Generated from the words of findings by `npm run generate`; do not edit.
import type { Severity } from '../model/diagnostic.ts';
import { later } from '../model/later.ts';

/** A code without its words. */
interface KnownCode {
  /** Where a unit sets no other. */
  readonly severity: Severity;
  /** The file with its words below src/core/diagnostics/words/. */
  readonly subject: string;
}

/** The codes and severities of each subject; a run that finds nothing asks for none. */
const CODES: Readonly<Record<string, string>> = {
  read: 'file-too-large error not-text error not-utf-8 error other-encoding info garbled-text error invisible-character warning look-alike-character warning forbidden-character error too-deep error too-many-values error too-many-aliases error empty-file error not-a-map error several-documents error full-width-colon error full-width-space error full-width-dash error full-width-hash error full-width-comma error comma-cuts-value error bare-key error full-width-bracket error missing-space error missing-colon error tab-indent error bad-indent error list-on-key-line error colon-in-text error text-after-mark error reserved-start error unclosed-quote error unclosed-bracket error unquoted-expression error bad-comma error bad-escape error duplicate-key error key-not-text error empty-entry warning unknown-alias error merge-key error unknown-tag error bad-syntax error',
  schema: 'unknown-key error missing-key error missing-one-of error wrong-type error wrong-value error wrong-date error out-of-range error empty-value error wrong-form error',
  rules: 'group-subject-differs warning listed-twice warning number-year-differs warning numbers-disagree warning other-year warning percentage-differs warning person-in-two-posts warning sum-differs warning title-subject-differs warning written-two-ways warning backward-span warning chinese-count warning chinese-date warning date-form warning decrease-by-multiples warning document-number-form warning double-approximation warning full-width-figure warning grouped-figure warning impossible-date warning mixed-number warning padded-date warning percentage-point warning range-mark warning range-unit warning short-year warning spoken-date warning time-form info wrong-nought warning advertisement warning begins-midway warning broken-line warning cut-off info doubled-words warning lead-in-twice warning near-identical-entries warning near-identical-lists warning placeholder warning private-use-character warning repeated-text warning review-comment warning sample-text warning stray-character warning web-address warning items-run-together warning mixed-ordinals warning number-brackets warning number-mark warning number-sequence warning single-item warning skipped-level warning typed-number warning attachment-content-and-file error attachment-without-content error completed-after-report error completed-progress error completed-unfinished warning completed-without-date error date-outside-year warning document-part-missing error due-before-found error duplicate-id error element-not-in-form warning leadership-missing error problem-unanswered error seal-and-stamp error separate-attachment-without-number warning signatories-and-issuers warning title-marks warning unknown-article warning unknown-problem error comma-before-count warning dash warning ellipsis warning ellipsis-and-etc warning enumeration-comma-before-and warning enumeration-comma-between-marks warning enumeration-comma-missing warning full-width-in-latin warning half-width-mark warning heading-end warning interpunct warning list-end-marks warning mixed-pair warning mixed-separators info paragraph-end warning phrase-end warning repeated-mark warning semicolon-above-full-stop warning space-in-chinese warning typed-indent warning unpaired-mark warning wrong-nesting warning contradictory-negation warning missing-subject info missing-word warning empty-phrase info long-entry info long-paragraph info long-sentence info completed-without-result warning deadline-after-next-report warning document-date-missing warning fewer-problems-than-carried-over info measure-repeats-problem warning measure-without-deadline warning measure-without-responsible warning measures-without-particulars info one-deadline-for-all info problem-without-cause info repealed-citation warning request-in-report error signatory-missing warning preferred-word info structural-particle warning wrong-word warning',
  settings: 'unknown-rule warning severity-fixed warning ignore-without-code warning ignore-without-reason warning unused-ignore info',
  engine: 'template-too-large error template-prototype error template-argument error template-not-list error template-not-text error template-out-of-range error template-no-block error template-recursion error template-too-much error',
  templates: 'template-unclosed-block error template-wrong-close error template-stray-close error template-stray-else error template-unclosed-braces error template-stray-braces error template-bad-syntax error template-too-deep error template-unknown-path error template-prototype-path error template-unknown-block error template-unused-block warning template-unknown-helper error template-section error template-helper-form error template-argument-count error template-argument-type error template-unknown-argument error template-unknown-entry-key error template-impossible-value error template-not-printable error template-not-iterable error template-unguarded info template-dynamic-block error template-inline-block error template-raw-output error template-internal-helper error template-unknown-reference error',
  markup: 'template-unknown-directive error template-misplaced-directive error template-directive-content error template-unknown-attribute error template-bad-attribute error unused-markup warning',
  packs: 'pack-not-found error parent-not-found error not-a-pack error pack-cycle error pack-chain-too-long error pack-too-new error outside-pack error not-a-regular-file error not-a-folder error pack-file-too-large error not-a-block warning too-many-files error unknown-document error document-incomplete error logo-not-found error logo-not-picture error option-keyword error option-form error option-default error unknown-option warning missing-option error several-packs warning pack-not-used warning',
  pages: 'head-over-reserve warning record-over-page warning short-page-opening info word-over-line info table-over-page warning row-over-page warning picture-over-page info',
  batches: 'same-output error name-without-value error process-ended error record-not-found error unit-missed error unit-built-twice warning output-lost error',
  run: 'usage error file-not-found error output-is-input error is-a-folder error no-files-found error baseline-not-found error baseline-broken error baseline-outdated info file-unreadable error file-exists error draft-not-as-meant error file-in-use error folder-read-only error disk-full error write-failed error watch-failed error office-missing error office-failed error font-missing info font-none error font-unusable warning font-folder-empty warning font-folder-large warning character-undrawn warning reference-broken error internal error',
  attachments: 'attachment-not-found error attachment-unreadable error attachment-empty warning attachment-not-bound info',
  'hand-edits': 'hand-edited warning not-generated warning backed-up info saved-again info no-elements error not-docx error docx-locked error docx-damaged error source-not-found error',
  workbook: 'not-a-workbook error cell-not-date error cell-not-percent error cell-not-number error cell-not-choice error cell-error error cell-unreckoned error cell-percent-unsure error cell-not-id error cell-merged error cell-outside warning column-twice error cell-doubtful warning cell-empty error cell-refused error cell-not-writable error ledger-heading-missing error ledger-sheets-several error ledger-hidden error ledger-row-unsure error ledger-row-unknown error ledger-row-missing info ledger-problem-text warning ledger-also-changed warning column-unknown info form-not-filled error workbook-exists error changed-meanwhile error',
  form: 'form-also-changed warning form-row-removed warning form-row-kept warning form-owner-unknown error form-heading-missing error form-sheet-renamed info form-sheet-ambiguous error form-sheet-unknown warning form-part-missing info cell-of-last-year error form-of-another error form-damaged warning form-not-writable error',
  summary: 'unit-twice error file-twice warning unit-other-year error near-names warning figure-measures warning figure-outlier warning last-year-differs warning copied-file warning number-twice warning alias-twice error unit-not-on-roster warning roster-attachment-list error roster-unit-twice error',
  studio: 'studio-refused error studio-file-changed error studio-out-of-reach error studio-too-large error studio-request-unknown error studio-port-taken error',
};

/** All codes, in the order of the catalogue. */
export const knownCodes = later((): ReadonlyMap<string, KnownCode> => {
  const known = new Map<string, KnownCode>();
  for (const [subject, list] of Object.entries(CODES)) {
    const words = list.split(' ');
    for (let at = 0; at < words.length; at += 2)
      known.set(words[at] as string, { subject, severity: words[at + 1] as Severity });
  }
  return known;
});

/** Whether it is the code of a rule. */
export const isRule = (code: string): boolean => knownCodes().get(code)?.subject === 'rules';

/** The codes of all rules. */
export const ruleCodes = (): readonly string[] => [...knownCodes().keys()].filter(isRule);
