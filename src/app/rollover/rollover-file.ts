import { basename } from 'node:path';
import { rollover } from '../../core/cycle/rollover/rollover.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { defaultSettings } from '../../core/rules/settings/settings.ts';
import { type Texts, textsOf } from '../files/texts.ts';
import { WHATEVER_IS_THERE } from '../job/document-selection.ts';
import { checkedUnit, unitIn } from '../job/unit.ts';
import { writeWhole } from '../write/write-file.ts';
import { nextName } from './next-name.ts';

/** The result of drafting next year's file. */
export interface RolledOver {
  readonly outcome:
    | /** The draft was written. */ 'written'
    /** The file could not be opened. */
    | 'unopened'
    /** The file has errors. */
    | 'faulty'
    /** No draft can be made from the file. */
    | 'no-draft'
    /** The draft would have errors that prevent `build --draft`. */
    | 'faulty-draft'
    /** The draft could not be written; for example, a file of that name exists. */
    | 'unwritten';
  readonly findings: readonly Finding[];
  /** The texts that the findings point into. */
  readonly texts: Texts;
  /** The path of the draft; absent if none was made. */
  readonly path?: string;
  /** How many places in it are marked to be looked at. */
  readonly reviews?: number;
}

/**
 * Drafts next year's file from a unit's file, and writes it: whole, and never over an existing file.
 *
 * @param path where to; by default beside the file, under its name with the next year
 */
export async function rolloverFile(file: string, path?: string): Promise<RolledOver> {
  const { opened, source, data, findings, text } = await checkedUnit(file, WHATEVER_IS_THERE);
  const texts = textsOf([file, text]);
  if (!source || !data || isRefused(findings, false))
    return { outcome: opened ? 'faulty' : 'unopened', findings, texts };
  const draft = rollover(source, basename(file));
  if (draft.failure) return { outcome: 'no-draft', findings: [draft.failure], texts };
  const to = path ?? nextName(file, draft.year);
  const errors = errorsOfDraft(to, draft.text);
  if (errors.length > 0)
    return { outcome: 'faulty-draft', findings: errors, texts: textsOf([to, draft.text]) };
  const failure = await writeWhole(to, draft.text, { exclusive: true });
  if (failure) return { outcome: 'unwritten', findings: [failure], texts: new Map() };
  return { outcome: 'written', findings: [], texts: new Map(), path: to, reviews: draft.reviews };
}

/** The errors that would prevent `report build --draft` from building the draft. */
function errorsOfDraft(path: string, text: string): Finding[] {
  const settings = { ...defaultSettings, draft: true };
  const { findings } = unitIn(path, new TextEncoder().encode(text), WHATEVER_IS_THERE, settings);
  return findings.filter((it) => severityOf(it) === 'error');
}
