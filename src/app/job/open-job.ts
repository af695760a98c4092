import type { CheckMemory } from '../../core/check/memory.ts';
import { sortByFile } from '../../core/check/sort.ts';
import type { StyleFile } from '../../core/generated/style.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { recordOf } from '../../core/unit/kinds/kinds.ts';
import type { ReadResult } from '../files/read-bytes.ts';
import { type Texts, textsOf } from '../files/texts.ts';
import { configurationFor } from '../packs/customised.ts';
import { type AttachmentFiles, readAttachments } from './attachments.ts';
import type { CheckedFile } from './checked-file.ts';
import type { DocumentSelection, Product } from './document-selection.ts';
import { type Documents, documentsFor } from './documents.ts';
import type { Materials } from './printed-texts.ts';
import { settingsIn } from './settings.ts';
import { checkedStyle } from './style.ts';
import { type Templates, templatesFor } from './templates.ts';
import { checkedUnit } from './unit.ts';

/** What to make from one file, and with what. */
export interface JobRequest {
  /** The unit's file. */
  readonly file: string;
  readonly documents: DocumentSelection;
  /** The packs that the command line names. */
  readonly packs?: readonly string[] | undefined;
  /** The style file that the command line names. */
  readonly styleFile?: string | undefined;
  /**
   * Whether to make a draft: places still to be filled in are left out and do not prevent the build, and every page
   * says 草稿.
   */
  readonly draft?: boolean | undefined;
  /** The bytes of the unit's file, if they do not come from the disk. */
  readonly readResult?: ReadResult | undefined;
  /** What is remembered from one job to the next, for whoever makes the same file again and again. */
  readonly memory?: CheckMemory | undefined;
}

/** Everything that documents are made from, read and checked. */
export interface Job {
  readonly file: string;
  readonly isDraft: boolean;
  readonly unit: CheckedFile<Unit>;
  /** Absent if the unit's file could not be read. */
  readonly documents?: Documents | undefined;
  /** Absent if the unit's file has errors. */
  readonly attachments?: AttachmentFiles | undefined;
  /** Absent if the unit's file has errors. */
  readonly packs?: Templates | undefined;
  /** Absent if the command line names no style file. */
  readonly style?: CheckedFile<StyleFile> | undefined;
  /** Whether the unit's file and the style file could be opened. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  /** The texts that the findings point into. */
  readonly texts: Texts;
  /** The files and folders that were read or looked for. */
  readonly inputs: readonly string[];
}

/**
 * Reads and checks a unit's file and everything that it or the command line names: attachments, packs and style file.
 */
export async function openJob({
  file,
  documents: selection,
  packs: line = [],
  styleFile,
  draft = false,
  readResult,
  memory,
}: JobRequest): Promise<Job> {
  const config = await configurationFor(file);
  const rules = await settingsIn(config);
  const unit = await checkedUnit(file, selection, { ...rules.settings, draft }, readResult, memory);
  const { source, data } = unit;
  const documents = source && documentsFor(selection, source.data);
  const attachments =
    source && data && documents ? await readAttachments(source, data, documents.kinds) : undefined;
  const packs =
    data && documents ? await templatesFor(file, unit, line, templatesOf(documents), config) : undefined;
  const printed =
    source && data && packs && attachments
      ? await printedTexts({ unit: data, source, settings: rules.settings, packs, attachments })
      : [];
  const style = styleFile === undefined ? undefined : await checkedStyle(styleFile);
  return {
    file,
    isDraft: draft,
    unit,
    documents,
    attachments,
    packs,
    style,
    opened: unit.opened && style?.opened !== false,
    findings: [
      ...rules.findings,
      ...unit.findings,
      ...(attachments?.findings ?? []),
      ...sortByFile([...(packs?.findings ?? []), ...printed]),
      ...(style?.findings ?? []),
    ],
    texts: textsOf(
      [file, unit.text],
      ...rules.texts,
      ...(packs?.texts ?? []),
      ...(attachments?.bound ?? []),
      [styleFile, style?.text],
    ),
    inputs: [
      file,
      ...(attachments?.files ?? []),
      ...(packs?.inputs ?? []),
      ...(styleFile === undefined ? [] : [styleFile]),
    ],
  };
}

/** Every product that needs a template: the written ones, and those bound in a volume. */
const templatesOf = ({ kinds, products }: Documents): Product[] => [
  ...new Set<Product>([
    ...kinds,
    ...products,
    // A letter names the report that it brings by the title that the report's pack gives it.
    ...kinds.flatMap((it) => recordOf(it).brings ?? []),
  ]),
];

/**
 * Checks the words of the user's own packs and the texts of attachments. If there are neither, the code for it is not
 * loaded.
 */
async function printedTexts(materials: Materials): Promise<readonly Finding[]> {
  const { packs, attachments } = materials;
  const isOwn = [...packs.templates.values()].some(({ own = [] }) => own.length > 0);
  if (!isOwn && attachments.bound.size === 0) return [];
  const { inPrintedTexts } = await import('./printed-texts.ts');
  return inPrintedTexts(materials);
}
