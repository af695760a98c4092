import type { DocumentKey, KindRecord } from './kind-record.ts';
import { letter } from './letter.ts';
import { opinions } from './opinions.ts';
import { provisions } from './provisions.ts';
import { rules } from './rules.ts';
import { situationReport } from './situation-report.ts';

export type { DocumentKey } from './kind-record.ts';

/**
 * Every kind of document that is drawn from a unit's file. The name is used after `--document`, in file names, and in a
 * pack (`<name>.hbs`).
 *
 * The first is drawn from the whole file; the others stand in the order of their keys in the schema, which
 * `test/unit/kinds.test.ts` holds. In that order they are made, bound in a volume, and listed wherever kinds are listed;
 * nothing else goes by it.
 */
const KINDS = {
  'situation-report': situationReport,
  provisions,
  opinions,
  rules,
  letter,
} as const satisfies Readonly<Record<string, KindRecord>>;

export type DocumentKind = keyof typeof KINDS;

export const DOCUMENT_KINDS = Object.keys(KINDS) as readonly DocumentKind[];

/**
 * What a pack draws besides: the volume, which binds the documents of one unit, and the summary of many units' files.
 */
const OTHERS = {
  volume: { en: 'volume', zh: '汇编' },
  summary: { en: 'summary of many units', zh: '汇总报告', genre: '报告' },
} as const;

/** Everything that a pack can draw. */
export type PackKind = DocumentKind | keyof typeof OTHERS;

export const PACK_KINDS: readonly PackKind[] = [
  ...DOCUMENT_KINDS,
  ...(Object.keys(OTHERS) as readonly (keyof typeof OTHERS)[]),
];

export const isPackKind = (name: string): name is PackKind =>
  (PACK_KINDS as readonly string[]).includes(name);

/** The record of a kind. */
export const recordOf = (kind: DocumentKind): KindRecord => KINDS[kind];

/** The names of a kind in both languages. */
export const namesOfKind = (kind: PackKind): { readonly en: string; readonly zh: string } =>
  ({ ...KINDS, ...OTHERS })[kind];

/** The Chinese name of a kind. */
export const chineseKind = (kind: PackKind): string => namesOfKind(kind).zh;

/** 文种: the genre under which registries file a document. */
export const genreOf = (kind: Exclude<PackKind, 'volume'>): string => ({ ...KINDS, ...OTHERS })[kind].genre;

/** Whether volumes include a kind of document. */
export const isBoundInVolumes = (kind: DocumentKind): boolean => recordOf(kind).isBound;

/** Whether a volume is among all that is made of these documents: it binds several. */
export const haveVolume = (kinds: readonly DocumentKind[]): boolean =>
  kinds.filter(isBoundInVolumes).length > 1;

/** The key of a unit's file that holds the content of a kind alone; undefined for a kind without such a key. */
export const keyOfKind = (kind: PackKind): DocumentKey | undefined =>
  kind in KINDS ? recordOf(kind as DocumentKind).key : undefined;

/**
 * The kind that is drawn from the file as a whole: all content that is not under the key of another kind belongs to it.
 */
export const WHOLE_FILE: DocumentKind = 'situation-report';

/**
 * Whether a kind of document is about the year reported on. The report and the documents that accompany it are; rules
 * may have been issued earlier, and opinions may be about the coming year.
 */
export const isOfYear = (kind: DocumentKind): boolean =>
  kind === WHOLE_FILE || recordOf(kind).brings === WHOLE_FILE;

/** The keys of a unit's file that hold documents of their own. */
export const DOCUMENT_KEYS: readonly DocumentKey[] = DOCUMENT_KINDS.flatMap((kind) => keyOfKind(kind) ?? []);

/**
 * The kind of document that prints the value at a path of a unit's file.
 *
 * @param path from the top of the file
 */
export const kindAt = ([top]: readonly (string | number)[]): DocumentKind =>
  DOCUMENT_KINDS.find((kind) => top !== undefined && keyOfKind(kind) === top) ?? WHOLE_FILE;
