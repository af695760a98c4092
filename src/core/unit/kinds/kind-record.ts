import type { OfficialDocument, Unit } from '../../generated/unit.ts';

/** The keys of a unit's file that hold a document of their own. */
export type DocumentKey = {
  // A map that allows any key is skipped: its type does not say whether it has `document`.
  [Key in keyof Unit]-?: string extends keyof NonNullable<Unit[Key]>
    ? never
    : 'document' extends keyof NonNullable<Unit[Key]>
      ? Key
      : never;
}[keyof Unit];

/**
 * All that makes one kind of document different from the others. Code that lists kinds, or treats one kind specially,
 * reads it here.
 */
export interface KindRecord {
  /** The name in running English text: `the provisions`. */
  readonly en: string;
  /** The Chinese name that offices use. */
  readonly zh: string;
  /** 文种: the genre under which registries file it. */
  readonly genre: string;
  /**
   * The key of a unit's file that holds the content of this kind alone; undefined for the kind that is drawn from the
   * whole file.
   */
  readonly key?: DocumentKey;
  /**
   * The kind of document that this one accompanies and speaks about. It can be drawn even where the file has no key for
   * it.
   */
  readonly brings?: 'situation-report';
  /** The special form that it takes unless the file names another one (GB/T 9704-2012, 10). */
  readonly form?: NonNullable<OfficialDocument['form']>;
  /** Whether volumes include it. */
  readonly isBound: boolean;
  /**
   * Whether the names of its issuers are printed even without a date. A document that goes out under a signed notice is
   * signed only if it has its own date.
   */
  readonly isSigned: boolean;
  /**
   * Whether it lays down duties. Repeated text is normal in such a document: a penalty repeats what it punishes, and
   * two lists ask for the same papers.
   */
  readonly isBinding: boolean;
  /**
   * Whether it consists of articles. Articles are printed as written (other documents get a missing end mark), and
   * their numbers run through all chapters, so that even a single article in a chapter is numbered.
   */
  readonly hasArticles: boolean;
}
