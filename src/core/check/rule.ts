import type { Unit } from '../generated/unit.ts';
import type { FindingArgs } from '../model/diagnostic.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Comment, Path } from '../model/source.ts';
import type { TextRole } from '../model/text-role.ts';
import type { Sound } from '../unit/sound.ts';
import type { ArgsIn, Entry } from '../wording/entry.ts';
import type { Prose } from './prose/prose.ts';
import type { Settings } from './settings/settings.ts';

/** Something that must hold in a file, or between its parts. */
export interface Rule<W extends Entry<never> = Entry<FindingArgs>> {
  readonly code: string;
  /** The documents that need it to hold; left out, all do. */
  readonly documents?: readonly DocumentKind[];
  /** Reports each place where it does not hold. Whatever is missing in `unit` is no affair of the rule. */
  check(unit: Sound<Unit>, at: Reporter<W>, given: Given): void;
}

/** What a rule goes by, beside the unit. */
export interface Given {
  /** The documents that are to be made. */
  readonly documents: readonly DocumentKind[];
  /** Every text that a document prints, in the order of the file. */
  readonly texts: readonly Prose[];
  /** The comments of the file, in its order. */
  readonly comments: readonly Comment[];
  readonly settings: Settings;
}

/** Something that must hold in each text, whichever it is. */
export interface TextRule<W extends Entry<never> = Entry<FindingArgs>> {
  readonly code: string;
  /**
   * Whether it judges a text as a whole, by its length or by how its parts follow each other. The passages that a template
   * makes are not read by it: each is put together of several texts, or is part of one.
   */
  readonly wholeTexts?: true;
  /** What a text must be for the rule to read it. */
  readonly roles: readonly TextRole[];
  /** Reports each place of the text where it does not hold. */
  checkText(text: Prose, at: TextReporter<W>, settings: Settings): void;
  /** Reports what no text shows alone, as a mark that a file writes in two ways. */
  checkTexts?(texts: readonly Prose[], at: Reporter<W>): void;
}

/** Tells the two apart. */
export const isTextRule = (rule: Rule | TextRule): rule is TextRule => 'checkText' in rule;

/** Rules of one kind: a folder under `rules/`. */
export interface RuleGroup {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rules: readonly (Rule | TextRule)[];
}

/** Knows where in the file things stand, so that a rule need not. */
export interface Reporter<W extends Entry<never> = Entry<FindingArgs>> {
  /** Reports a finding at the value that stands at `path`. */
  report(path: Path, args: ArgsIn<W>, mend?: Mend): void;
  /** Reports a finding at a part of the text at `path`: UTF-16 units `from` to `to`, end exclusive. */
  reportPart(path: Path, part: readonly [from: number, to: number], args: ArgsIn<W>, mend?: Mend): void;
  /**
   * Reports what the map or list at `path` is or lacks as a whole: at its key, or for an entry at its first key.
   *
   * @param lacking the key that it lacks: where the file has it without a value, that is the place
   */
  reportWhole(path: Path, args: ArgsIn<W>, lacking?: string): void;
  /** Reports a finding at the first `length` UTF-16 units that a comment says, with the # in front of them. */
  reportComment(comment: Comment, length: number, args: ArgsIn<W>): void;
  /** Reports that the file lacks the top-level key `key`. */
  reportMissing(key: keyof Unit, args: ArgsIn<W>): void;
  /** The line on which the value at `path` begins; of a text, on which its UTF-16 unit `from` stands. */
  line(path: Path, from?: number): number;
}

/** Knows where the text stands that a rule reads. */
export interface TextReporter<W extends Entry<never> = Entry<FindingArgs>> {
  /** Reports a finding at a part of the text: UTF-16 units `from` to `to`, end exclusive. */
  report(from: number, to: number, args: ArgsIn<W>, mend?: Mend): void;
}

/** What has to change with a part of a text. */
export interface FurtherMend {
  readonly text: string;
  readonly part: readonly [from: number, to: number];
  /** The text that it stands in, where that is another than the finding's. */
  readonly path?: Path;
}

/** What puts a finding right, where that is certain. */
export interface Mend {
  /** The text to write in place of the value, or of the part. */
  readonly text: string;
  /** Of a text, what it takes the place of; left out, what the finding points at. */
  readonly part?: readonly [from: number, to: number];
  /** What else has to change with it, as the other half of a pair. */
  readonly also?: readonly FurtherMend[];
}
