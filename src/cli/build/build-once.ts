import type { Materials } from '../../core/compose/compose.ts';
import { defaultStyle, type Style } from '../../core/generated/style.ts';
import { headRoom } from '../../core/layout/head-room.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Document, SeparateAttachment } from '../../core/model/document.ts';
import type { Path } from '../../core/model/source.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { recordOf } from '../../core/unit/kinds/kinds.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { type Planned, plannedFor } from '../input/planned.ts';
import { checkedStyle } from '../input/style.ts';
import type { Templates } from '../input/templates.ts';
import { textsOf } from '../input/text.ts';
import { isRefused, severityOf } from '../severity.ts';
import type { Texts } from '../terminal/diagnostics.ts';
import { brokenReferencesOf } from './broken-references.ts';
import { composed } from './composed.ts';
import type { Asked, Product } from './documents.ts';
import type { KeptFile } from './hand-edits.ts';
import { inputsHash } from './inputs-hash.ts';
import { type Made, make, type Subject } from './make.ts';
import type { Making } from './subjects.ts';
import type { Targets } from './targets.ts';
import type { Written } from './write-document.ts';

/** What to build, of what, and where to. */
export interface BuildRequest {
  /** The unit's file. */
  readonly file: string;
  readonly styleFile?: string | undefined;
  /** The packs that the line names. */
  readonly template: readonly string[];
  /** Whether a warning stops the build as an error does. */
  readonly strict: boolean;
  /** Whether what is built is a draft: what is still to be filled in is left out, and every page says 草稿. */
  readonly draft: boolean;
  readonly asked: Asked;
  /**
   * Where each product goes.
   *
   * @param data of the unit's file, by which it is known which attachments are files of their own
   * @throws UsageProblem
   */
  readonly targetsOf: (products: readonly Product[], data: unknown) => Targets;
  /** Sees to it that nothing which is read is written over. @throws UsageProblem */
  readonly protect: (inputs: readonly string[], targets: Targets) => Promise<void>;
  /** Writes what was made. */
  readonly write: (targets: Targets, made: ReadonlyMap<Product, Made>) => Promise<Written>;
  /** Seconds since 1970 that the files are to give as the time of their making, where there is one. */
  readonly epoch?: number | undefined;
}

/** How a build went; nothing of it has been printed yet. */
export interface Built {
  readonly status: ExitStatus;
  /** Whether every file could be opened. */
  readonly opened: boolean;
  /** What was found before anything was made; a template that failed among it. */
  readonly checked: readonly Finding[];
  /** Whether that kept anything from being made. */
  readonly refused: boolean;
  /** The files that were written, in the order of the line. */
  readonly written: readonly string[];
  /** The files among those that were to be written which a person has edited. */
  readonly kept: readonly KeptFile[];
  /** What was found when the documents were made and written. */
  readonly made: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
  /** The files and folders that it read, and would read again. */
  readonly inputs: readonly string[];
  /** All that the documents were made of. */
  readonly planned: Planned;
}

/**
 * Checks, then makes every format in memory, then writes.
 *
 * @throws UsageProblem where what is asked for does not go together with what the file holds
 */
export async function buildOnce(request: BuildRequest): Promise<Built> {
  const { file, styleFile, strict, draft, epoch } = request;
  const planned = await plannedFor(file, request.asked, request.template, { draft });
  const { unit, attachments, packs } = planned;
  const { source, data, plan } = unit;
  const style = styleFile === undefined ? undefined : await checkedStyle(styleFile);
  const checked = [...planned.findings, ...(style?.findings ?? [])];
  const refused = isRefused(checked, strict);
  const opened = unit.opened && style?.opened !== false;
  const inputs = [...planned.inputs, ...(styleFile === undefined ? [] : [styleFile])];
  const built = {
    opened,
    checked,
    refused,
    written: [],
    kept: [],
    made: [],
    texts: textsOf(...planned.texts, [styleFile, style?.text]),
    inputs,
    planned,
  };
  if (!opened) return { ...built, status: EXIT.failed };
  if (refused || !data || !plan || !packs) return { ...built, status: EXIT.faulty };

  const targets = request.targetsOf(plan.products, data);
  await request.protect(inputs, targets);
  const styleOf = (product: Product): Style =>
    mergeMaps(mergeMaps(defaultStyle, packs.templates.get(product)?.document.style ?? {}), style?.data ?? {});
  const makings = (product: Product): Making => ({
    materials: materialsOf(product, packs.templates, attachments?.texts ?? new Map(), draft),
    style: styleOf(product),
  });
  const subjects = composed(data, plan, file, source?.locate, makings);
  if ('code' in subjects)
    return { ...built, status: EXIT.faulty, checked: [...checked, subjects], refused: true };
  const broken = documentsIn([...subjects.values()]).flatMap((document) => {
    const files = packs.templates.get(document.kind)?.document.files;
    return files ? brokenReferencesOf(document, files, built.texts) : [];
  });
  if (broken.length > 0)
    return { ...built, status: EXIT.faulty, checked: [...checked, ...broken], refused: true };

  const needsPages = targets.files.some(({ format }) => format === 'docx' || format === 'pdf');
  const fonts = needsPages
    ? import('../../core/layout/fonts/missing-fonts.ts').then(({ missingFonts }) =>
        missingFonts(styleOf(plan.products[0] ?? 'situation-report'), file),
      )
    : undefined;
  const made: Finding[] = [];
  const products = new Map<Product, Made>();
  for (const [product, subject] of subjects) {
    if ('document' in subject) made.push(...headRoom(subject.document, subject.style, file));
    if (needsPages && 'document' in subject) {
      const { recordRoom } = await import('../../core/layout/docx/record-room.ts');
      const at = (path: Path) => ({ file, range: source?.locate(path, 'key') ?? FILE_START });
      made.push(...recordRoom(subject.document, subject.style, at));
    }
    const files = targets.files.filter((it) => it.product === product);
    const formatsOf = (number: number | undefined) =>
      files.filter(({ attachment }) => attachment === number).map(({ format }) => format);
    const hash = inputsHash(product, data, plan, makings);
    const one = await make(subject, formatsOf(undefined), epoch, hash);
    const attachments = new Map<number, Made['bytes']>();
    for (const number of new Set(files.flatMap(({ attachment }) => attachment ?? []))) {
      const attachment = 'document' in subject && separateOf(subject.document, number);
      if (!attachment) continue;
      const its = await make({ attachment, style: subject.style }, formatsOf(number), epoch, hash);
      attachments.set(number, its.bytes);
      made.push(...its.findings);
    }
    products.set(product, { ...one, attachments });
    made.push(...one.findings);
  }
  const { written, kept, findings } = await request.write(targets, products);
  made.push(...((await fonts) ?? []), ...findings);
  const status = made.some((it) => severityOf(it) === 'error') ? EXIT.failed : EXIT.done;
  return { ...built, status, written, kept, made };
}

/** What stands across every page of a draft. */
const DRAFT = '草稿';

/** An attachment by its number, where it shows something and is a file of its own. */
function separateOf(document: Document, number: number): SeparateAttachment | undefined {
  const index = number - 1;
  const attachment = document.attachments[index];
  return attachment?.isSeparate && attachment.body ? { document, index } : undefined;
}

/** Every document, be it by itself, in a volume or both, once. */
const documentsIn = (subjects: readonly Subject[]): Document[] => [
  ...new Set(
    subjects.flatMap((it) => {
      if ('volume' in it) return it.volume.parts.map(({ document }) => document);
      return 'document' in it ? [it.document] : [];
    }),
  ),
];

/** What a product is composed of. The cover of a volume has the logo of whichever pack has one. */
function materialsOf(
  product: Product,
  templates: Templates['templates'],
  texts: ReadonlyMap<string, string>,
  draft: boolean,
): Materials {
  const own = templates.get(product);
  const brought = product === 'volume' ? undefined : recordOf(product).brings;
  const report = brought && templates.get(brought);
  const logo = own?.logo ?? [...templates.values()].find((it) => it.logo)?.logo;
  return {
    template: own?.document,
    options: own?.options,
    texts,
    logo,
    watermark: draft ? DRAFT : undefined,
    report: report && { template: report.document, options: report.options },
  };
}
