import { sortByFile } from '../../core/check/sort.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { recordOf } from '../../core/unit/kinds/kinds.ts';
import type { Asked, Product } from '../build/documents.ts';
import { type AttachmentFiles, readAttachments } from './attachments.ts';
import type { Materials } from './printed-texts.ts';
import type { Bytes } from './read-bytes.ts';
import { settingsFor } from './settings.ts';
import { type Templates, templatesFor } from './templates.ts';
import { textsOf } from './text.ts';
import { checkedUnit, type PlannedUnit } from './unit.ts';

/** Everything that documents are made of, read and checked. */
export interface Planned {
  readonly unit: PlannedUnit;
  /** Absent where the unit's file has errors. */
  readonly attachments?: AttachmentFiles | undefined;
  /** Absent where the unit's file has errors. */
  readonly packs?: Templates | undefined;
  readonly findings: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files and folders that were read, or looked for. */
  readonly inputs: readonly string[];
}

/**
 * Reads a unit's file and all that it and the line name: attachments, and the packs that draw the documents.
 *
 * @param asked the documents that are to be made
 * @param line the packs that the command line names
 * @param how.draft whether what is still to be filled in keeps nothing from being made
 * @param how.reading the file's bytes, where they come from elsewhere than from the disk
 */
export async function plannedFor(
  file: string,
  asked: Asked,
  line: readonly string[],
  {
    draft = false,
    reading,
  }: { readonly draft?: boolean; readonly reading?: Promise<Bytes> | undefined } = {},
): Promise<Planned> {
  const rules = await settingsFor(file);
  const unit = await checkedUnit(file, asked, { ...rules.settings, draft }, reading);
  const { source, data, plan } = unit;
  const attachments = source && data && plan ? await readAttachments(source, data, plan.kinds) : undefined;
  // Everything that a template is wanted for: what is written, and what a volume binds.
  const products =
    plan &&
    new Set<Product>([
      ...plan.kinds,
      ...plan.products,
      // A letter names the report by the title that its pack gives it.
      ...plan.kinds.flatMap((it) => recordOf(it).brings ?? []),
    ]);
  const packs = data && products ? await templatesFor(file, unit, line, [...products]) : undefined;
  const printed =
    source && data && packs && attachments
      ? await printedTexts({ unit: data, source, settings: rules.settings, packs, attachments })
      : [];
  return {
    unit,
    attachments,
    packs,
    findings: onlyOnce([
      ...rules.findings,
      ...unit.findings,
      ...(attachments?.findings ?? []),
      ...sortByFile([...(packs?.findings ?? []), ...printed]),
    ]),
    texts: textsOf([file, unit.text], ...rules.texts, ...(packs?.texts ?? []), ...(attachments?.bound ?? [])),
    inputs: [file, ...(attachments?.files ?? []), ...(packs?.inputs ?? [])],
  };
}

/** Where documents print nothing but values and the words of built-in packs, nothing is loaded. */
async function printedTexts(materials: Materials): Promise<readonly Finding[]> {
  const { packs, attachments } = materials;
  const isOwn = [...packs.templates.values()].some(({ own = [] }) => own.length > 0);
  if (!isOwn && attachments.bound.size === 0) return [];
  const { inPrintedTexts } = await import('./printed-texts.ts');
  return inPrintedTexts(materials);
}

/** The configuration is read for the rules and again for the packs, and what is wrong with it is found each time. */
function onlyOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, file, range: { start } }) => {
    const key = `${code} ${start.line}:${start.column} ${file}`;
    return !seen.has(key) && seen.add(key);
  });
}
