import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { FormDesign } from '../../core/workbook/form/design.ts';
import { doubtfulAt, refusedAt } from '../../core/workbook/refused-at.ts';
import { bring } from '../../core/workbook/returned/bring.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type FindingsInTexts, type Texts, textsOf } from '../files/texts.ts';
import { WHATEVER_IS_THERE } from '../job/document-selection.ts';
import { settingsFor } from '../job/settings.ts';
import { checkedUnit, unitIn } from '../job/unit.ts';
import { bytesOf, type ChangedFile } from './changed-file.ts';

/** The result of bringing a workbook into a file. Nothing is written yet. */
export type BroughtInto =
  /** The workbook or the file could not be opened. */
  | { readonly outcome: 'unread'; readonly findings: readonly FindingsInTexts[] }
  /** The workbook or the file has errors. */
  | { readonly outcome: 'refused'; readonly findings: readonly FindingsInTexts[] }
  | { readonly outcome: 'unchanged'; readonly findings: readonly FindingsInTexts[] }
  | {
      readonly outcome: 'changed';
      readonly findings: readonly FindingsInTexts[];
      readonly changed: ChangedFile;
      /** Findings to show after writing: the file's encoding changes to UTF-8. */
      readonly recoded: readonly Finding[];
    };

/**
 * Brings the changes in a ledger or a form into the file that it was written from: all of them, or none.
 *
 * @param workbook the path of the workbook
 * @param file the path of the YAML file
 * @param design the layout of a form, whose headings messages use
 */
export async function bringInto(workbook: string, file: string, design: FormDesign): Promise<BroughtInto> {
  const returned = await readBytes(workbook);
  const standing = await readBytes(file);
  if (!returned.bytes || !standing.bytes) {
    const unread = [returned.finding, standing.finding].filter((it) => it !== undefined);
    return { outcome: 'unread', findings: [{ findings: unread, texts: new Map() }] };
  }
  const before: FindingsInTexts[] = [];
  const refused = (findings: readonly Finding[], texts: Texts = new Map()): BroughtInto => ({
    outcome: 'refused',
    findings: [...before, { findings, texts }],
  });
  const { settings } = await settingsFor(file);
  const unit = await checkedUnit(file, WHATEVER_IS_THERE, settings, standing);
  const texts = textsOf([file, unit.text]);
  if (!unit.source || !unit.data || isRefused(unit.findings, false)) return refused(unit.findings, texts);

  const { source } = unit;
  const brought = await bring({ workbook, bytes: returned.bytes, source, unit: unit.data, design });
  if (!brought.source) return refused(brought.findings, texts);
  before.push({ findings: brought.findings, texts });
  if (brought.source.text === source.text) return { outcome: 'unchanged', findings: before };

  const changed = { file, bytes: standing.bytes, before: source.text, after: brought.source.text };
  const after = unitIn(file, bytesOf(changed), WHATEVER_IS_THERE, settings);
  const { source: now, origins } = brought;
  const errors = after.findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0)
    return refused(
      errors.map((it) => refusedAt(it, now, origins)),
      textsOf([file, now.text]),
    );
  const doubtful = newWarnings(unit.findings, after.findings);
  before.push({ findings: doubtful.flatMap((it) => doubtfulAt(it, now, origins) ?? []), texts: new Map() });
  const recoded = unit.findings.filter(({ code }) => code === 'other-encoding');
  return { outcome: 'changed', findings: before, changed, recoded };
}

/** The warnings that the file did not have before. Lines are not compared, because they may have moved. */
function newWarnings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const said = ({ code, args }: Finding) => `${code} ${JSON.stringify(args)}`;
  const old = new Set(before.map(said));
  return after.filter((it) => severityOf(it) === 'warning' && !old.has(said(it)));
}
