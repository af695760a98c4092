import unitSchema from '../../../schemas/unit.schema.json' with { type: 'json' };
import { nextFileName } from '../../core/cycle/rollover/next-name.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { nodeAt } from '../../core/wording/place-name.ts';
import { isForm } from '../../core/workbook/form/is-form.ts';
import { openWorkbook } from '../../core/workbook/open-workbook.ts';
import * as report from '../../index.ts';

/** Something to tell, in words. */
export interface Told {
  readonly message: string;
  readonly hint: string;
}

/** How a part of a file went on into next year's. */
export interface CarriedPart {
  readonly name: string;
  readonly isList: boolean;
  /** How many entries it had, and has; for what is no list, 1 where it is there. */
  readonly before: number;
  readonly after: number;
}

/** Next year's draft of a file. */
export interface NextYear {
  readonly name: string;
  readonly text: string;
  readonly year: number;
  /** How many places a person has to look at. */
  readonly reviews: number;
  readonly parts: readonly CarriedPart[];
}

/**
 * Makes next year's draft, as `report rollover` does.
 *
 * @returns what keeps it from being made, where something does
 */
export function nextYear(
  text: string,
  file: string,
  language: Language,
): NextYear | { readonly told: Told[] } {
  const { source, findings } = report.parse(text, file);
  const checked = source ? report.check(source) : { findings: [] };
  const all = [...findings, ...checked.findings];
  if (!source || report.refuses(all)) return { told: inWords(errorsAmong(all), language) };
  const base = file.split('/').at(-1) ?? file;
  const draft = report.rollover({ ...source, file: base });
  if (draft.failure) return { told: inWords([draft.failure], language) };
  const after = report.parse(draft.text, file).source?.data;
  return {
    name: file.slice(0, file.length - base.length) + nextFileName(base, draft.year),
    text: draft.text,
    year: draft.year,
    reviews: draft.reviews,
    parts: partsOf(source.data, after, language),
  };
}

function partsOf(before: unknown, after: unknown, language: Language): CarriedPart[] {
  const [old, now] = [mapOf(before), mapOf(after)];
  const node = nodeAt(unitKeys, []);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((key) => ({
    name: (language === 'zh' ? node?.keys?.[key]?.zh : titleOf(key)) ?? key,
    isList: Array.isArray(old[key] ?? now[key]),
    before: countOf(old[key]),
    after: countOf(now[key]),
  }));
}

/** What a part of a file is called in English. */
function titleOf(key: string): string | undefined {
  const { properties, definitions } = unitSchema as {
    readonly properties: Readonly<Record<string, { readonly title?: string; readonly $ref?: string }>>;
    readonly definitions: Readonly<Record<string, { readonly title?: string }>>;
  };
  const { title, $ref = '' } = properties[key] ?? {};
  return title ?? definitions[$ref.replace('#/definitions/', '')]?.title;
}

const countOf = (it: unknown): number =>
  Array.isArray(it) ? it.length : it === undefined || it === null ? 0 : 1;

const mapOf = (it: unknown): Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null ? (it as Record<string, unknown>) : {};

/** What a workbook gives: the text of a file, or why it gives none. */
export interface FromWorkbook {
  readonly text?: string;
  readonly told: readonly Told[];
}

/** Whether a workbook is a form, of which a new file can be made; a ledger belongs to a file that there is. */
export async function isFilledForm(bytes: Uint8Array, name: string): Promise<boolean> {
  const opened = await openWorkbook(name, bytes);
  return 'sheets' in opened && isForm(opened.sheets);
}

/**
 * Makes a unit's file of a form that was filled in, as `report import --new` does.
 *
 * @param comment what the first line of the file says
 */
export async function fromForm(
  bytes: Uint8Array,
  name: string,
  comment: string,
  language: Language,
): Promise<FromWorkbook> {
  const { text, findings } = await report.readForm(bytes, { name, language, comment });
  return { ...(text !== undefined && { text }), told: inWords(findings, language) };
}

/** Brings a ledger or a form back into the file that it was written from, as `report import --into` does. */
export async function broughtIn(
  text: string,
  file: string,
  workbook: { readonly bytes: Uint8Array; readonly name: string },
  language: Language,
): Promise<FromWorkbook> {
  const { source, findings } = report.parse(text, file);
  const checked = source ? report.check(source) : { findings: [] };
  const all = [...findings, ...checked.findings];
  if (!source || report.refuses(all)) return { told: inWords(errorsAmong(all), language) };
  const { name } = workbook;
  const brought = await report.bringIn(source, workbook.bytes, { name, language });
  return {
    ...(brought.text !== undefined && { text: brought.text }),
    told: inWords(brought.findings, language),
  };
}

const errorsAmong = (findings: readonly Finding[]): Finding[] =>
  findings.filter((it) => report.describe(it, 'zh').severity === 'error');

const inWords = (findings: readonly Finding[], language: Language): Told[] =>
  findings.map((it) => {
    const { message, hint } = report.describe(it, language);
    return { message, hint };
  });
