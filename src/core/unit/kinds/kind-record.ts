import type { OfficialDocument, Unit } from '../../generated/unit.ts';

/** A key of a unit's file that holds a document of its own. */
export type DocumentKey = {
  // Where any key may stand, none is known to.
  [Key in keyof Unit]-?: string extends keyof NonNullable<Unit[Key]>
    ? never
    : 'document' extends keyof NonNullable<Unit[Key]>
      ? Key
      : never;
}[keyof Unit];

/**
 * All that sets one kind of document apart from the others. Whatever lists kinds, or treats one otherwise, goes by it.
 */
export interface KindRecord {
  /** In running text: `the provisions`. */
  readonly en: string;
  /** What offices call it. */
  readonly zh: string;
  /** 文种: what registries file it under. */
  readonly genre: string;
  /** The key of a unit's file that holds what is its own; left out, it is drawn from the file as a whole. */
  readonly key?: DocumentKey;
  /** The kind that it goes out with and speaks of: it can be drawn without a part of its own. */
  readonly brings?: 'situation-report';
  /** The special form that it has unless the file gives it another (GB/T 9704-2012, 10). */
  readonly form?: NonNullable<OfficialDocument['form']>;
  /** Whether a volume binds it. */
  readonly isBound: boolean;
  /**
   * Whether it bears the names of its issuers without a date too. What goes out under a notice that bears the signature is
   * signed where it has a date of its own.
   */
  readonly isSigned: boolean;
  /** Whether it lays down what is to be done: a penalty repeats what it punishes, and two lists ask for the same papers. */
  readonly isBinding: boolean;
  /**
   * Whether it is made of articles: they are printed as they are written, where other documents set the mark at the end of a
   * text, and their numbers run on, so that one alone in its chapter has its number.
   */
  readonly hasArticles: boolean;
}
