import type { Finding } from '../../model/diagnostic.ts';
import type { Asked, Product } from '../build/documents.ts';
import { type AttachmentFiles, readAttachments } from './attachments.ts';
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
 * @param reading the file's bytes, where they come from elsewhere than from the disk
 */
export async function plannedFor(
  file: string,
  asked: Asked,
  line: readonly string[],
  reading?: Promise<Bytes>,
): Promise<Planned> {
  const rules = await settingsFor(file);
  const unit = await checkedUnit(file, asked, rules.settings, reading);
  const { source, data, plan } = unit;
  const attachments = source && data && plan ? await readAttachments(source, data, plan.kinds) : undefined;
  // Everything that a template is wanted for: what is written, and what a volume binds.
  const products = plan && [...new Set<Product>([...plan.kinds, ...plan.products])];
  const packs = data && products ? await templatesFor(file, unit, line, products) : undefined;
  return {
    unit,
    attachments,
    packs,
    findings: onlyOnce([
      ...rules.findings,
      ...unit.findings,
      ...(attachments?.findings ?? []),
      ...(packs?.findings ?? []),
    ]),
    texts: textsOf([file, unit.text], ...rules.texts, ...(packs?.texts ?? [])),
    inputs: [file, ...(attachments?.files ?? []), ...(packs?.inputs ?? [])],
  };
}

/** The configuration is read for the rules and again for the packs, and what is wrong with it is found each time. */
function onlyOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, file, range: { start } }) => {
    const key = `${code} ${start.line}:${start.column} ${file}`;
    return !seen.has(key) && seen.add(key);
  });
}
