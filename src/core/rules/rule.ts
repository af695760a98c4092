import type { DocumentKind } from '../document/document.ts';
import type { Unit } from '../generated/unit.ts';
import type { FindingArgs } from '../model/diagnostic.ts';
import type { Comment, Path } from '../model/source.ts';
import type { TextRole } from '../model/text-role.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sound } from '../unit/sound.ts';
import type { ArgsIn, CatalogueEntry } from '../wording/entry.ts';
import type { Settings } from './settings/settings.ts';

/** Something that must hold in a file, or between its parts. */
export interface Rule<W extends CatalogueEntry<never> = CatalogueEntry<FindingArgs>> {
  readonly code: string;
  /** The documents for which it must hold; all if undefined. */
  readonly documents?: readonly DocumentKind[];
  /**
   * Reports each place where it does not hold. Invalid values are missing in `unit`: the schema has reported them, and
   * the rule must not report them again.
   */
  check(unit: Sound<Unit>, at: Reporter<W>, context: RuleContext): void;
}

/** What a rule sees besides the unit. */
export interface RuleContext {
  /** The documents to make. */
  readonly documents: readonly DocumentKind[];
  /** Every text that a document prints, in the order of the file. */
  readonly texts: readonly Prose[];
  /** The comments of the file, in order. */
  readonly comments: readonly Comment[];
  readonly settings: Settings;
}

/** Something that must hold in each text by itself. */
export interface TextRule<W extends CatalogueEntry<never> = CatalogueEntry<FindingArgs>> {
  readonly code: string;
  /**
   * Whether it judges whole texts, by their length or by the order of their parts. Such a rule does not read the
   * passages of templates, since a passage is joined from several texts or is a part of one.
   */
  readonly wholeTexts?: true;
  /** The roles of texts that the rule reads. */
  readonly roles: readonly TextRole[];
  /** Reports each place in the text where it does not hold. */
  checkText(text: Prose, at: TextReporter<W>, settings: Settings): void;
  /** Reports what only several texts together show, such as a mark that a file writes in two ways. */
  checkTexts?(texts: readonly Prose[], at: Reporter<W>): void;
}

/** Whether a rule reads texts, not the unit. */
export const isTextRule = (rule: Rule | TextRule): rule is TextRule => 'checkText' in rule;

/** The rules of one kind: a folder in `rules/`. */
export interface RuleGroup {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rules: readonly (Rule | TextRule)[];
}

/** Reports findings. It knows the places in the file, so that a rule need not. */
export interface Reporter<W extends CatalogueEntry<never> = CatalogueEntry<FindingArgs>> {
  /** Reports a finding at the value at `path`. */
  report(path: Path, args: ArgsIn<W>, mend?: Mend): void;
  /** Reports a finding at a part of the text at `path`: UTF-16 units `from` to `to`, end exclusive. */
  reportPart(path: Path, part: readonly [from: number, to: number], args: ArgsIn<W>, mend?: Mend): void;
  /**
   * Reports a finding about the whole map or list at `path`: at its key, or for an entry at its first key.
   *
   * @param lacking the key that it lacks; if the file has that key without a value, the finding is shown there
   */
  reportWhole(path: Path, args: ArgsIn<W>, lacking?: string): void;
  /** Reports a finding at a comment: its # and the first `length` UTF-16 units of its text. */
  reportComment(comment: Comment, length: number, args: ArgsIn<W>): void;
  /** Reports that the file lacks the top-level key `key`. */
  reportMissing(key: keyof Unit, args: ArgsIn<W>): void;
  /** The line on which the value at `path` begins, or on which the UTF-16 unit `from` of a text stands. */
  line(path: Path, from?: number): number;
}

/** Reports findings in the text that a rule reads. */
export interface TextReporter<W extends CatalogueEntry<never> = CatalogueEntry<FindingArgs>> {
  /** Reports a finding at a part of the text: UTF-16 units `from` to `to`, end exclusive. */
  report(from: number, to: number, args: ArgsIn<W>, mend?: Mend): void;
}

/** A further change that belongs to a mend. */
export interface FurtherMend {
  readonly text: string;
  readonly part: readonly [from: number, to: number];
  /** The path of the text to change, if it is not the one of the finding. */
  readonly path?: Path;
}

/** The change that mends a finding, if it is certain. */
export interface Mend {
  /** The text to write instead of the value, or of the part. */
  readonly text: string;
  /** The part of the text to replace; by default the part that the finding points at. */
  readonly part?: readonly [from: number, to: number];
  /** Further changes, such as the other half of a pair. */
  readonly also?: readonly FurtherMend[];
}
