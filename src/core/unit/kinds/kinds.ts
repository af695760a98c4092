import type { DocumentKey, KindRecord } from './kind-record.ts';
import { letter } from './letter.ts';
import { opinions } from './opinions.ts';
import { provisions } from './provisions.ts';
import { rules } from './rules.ts';
import { situationReport } from './situation-report.ts';

export type { DocumentKey } from './kind-record.ts';

/**
 * Every kind of document that is drawn from a unit's file, in the order in which they are made and bound. The name is what
 * stands on a line behind `--document`, in the name of a file, and in a pack (`<name>.hbs`).
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

/** What a pack draws beside them: what binds documents of one unit, and what sums up many units' files. */
const OTHERS = {
  volume: { en: 'volume', zh: '汇编' },
  summary: { en: 'summary of many units', zh: '汇总报告', genre: '报告' },
} as const;

/** Whatever a pack can draw. */
export type PackKind = DocumentKind | keyof typeof OTHERS;

export const PACK_KINDS: readonly PackKind[] = [
  ...DOCUMENT_KINDS,
  ...(Object.keys(OTHERS) as readonly (keyof typeof OTHERS)[]),
];

export const isPackKind = (name: string): name is PackKind =>
  (PACK_KINDS as readonly string[]).includes(name);

/** What is set down of a kind. */
export const recordOf = (kind: DocumentKind): KindRecord => KINDS[kind];

/** What a kind is called, in both languages. */
export const namesOfKind = (kind: PackKind): { readonly en: string; readonly zh: string } =>
  ({ ...KINDS, ...OTHERS })[kind];

/** What offices call a kind. */
export const chineseKind = (kind: PackKind): string => namesOfKind(kind).zh;

/** 文种: what registries file a document under. */
export const genreOf = (kind: Exclude<PackKind, 'volume'>): string => ({ ...KINDS, ...OTHERS })[kind].genre;

/** Whether a volume binds a kind of document. */
export const isBoundInVolumes = (kind: DocumentKind): boolean => recordOf(kind).isBound;

/** The key of a unit's file that holds what is a kind's own; undefined for what is drawn from the whole file. */
export const keyOfKind = (kind: PackKind): DocumentKey | undefined =>
  kind in KINDS ? recordOf(kind as DocumentKind).key : undefined;

/** The kind that is drawn from the file as a whole: what stands under no other kind's key is its own. */
export const WHOLE_FILE: DocumentKind = 'situation-report';

/**
 * Whether a document speaks of the year that is reported on, as the report and what brings it do: what lays down rules may
 * have been issued before, and opinions may be of the year to come.
 */
export const isOfYear = (kind: DocumentKind): boolean =>
  kind === WHOLE_FILE || recordOf(kind).brings === WHOLE_FILE;

/** The keys of a unit's file that hold documents of their own. */
export const DOCUMENT_KEYS: readonly DocumentKey[] = DOCUMENT_KINDS.flatMap((kind) => keyOfKind(kind) ?? []);

/**
 * The kind of document that prints what stands at a place of a unit's file.
 *
 * @param path from the top of the file
 */
export const kindAt = ([top]: readonly (string | number)[]): DocumentKind =>
  DOCUMENT_KINDS.find((kind) => top !== undefined && keyOfKind(kind) === top) ?? WHOLE_FILE;
