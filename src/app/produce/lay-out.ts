import type { Document, SeparateAttachment } from '../../core/document/document.ts';
import { headRoom } from '../../core/layout/head-room.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Path } from '../../core/model/source.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import type { Product } from '../job/document-selection.ts';
import { type FormatName, hasPages } from '../targets/formats.ts';
import type { Target } from '../targets/targets.ts';
import { fontFindings } from './font-findings.ts';
import { inputsHash } from './inputs-hash.ts';
import { type LayOutRequest, layOutOne, type Subject } from './lay-out-one.ts';
import { overflowsIn } from './overflows-in.ts';
import { placeOfText } from './place-of-text.ts';
import type { ProductionPlan } from './plan.ts';

/** The bytes of a file that is not written yet. */
export interface LaidOutFile {
  readonly target: Target;
  readonly bytes: Uint8Array;
}

/** The result of laying out. Nothing is written yet. */
export interface LaidOut {
  /** In the order of the targets, without those that could not be drawn; the findings say why. */
  readonly files: readonly LaidOutFile[];
  readonly findings: readonly Finding[];
}

/**
 * The fourth step of producing: makes every file in memory. Each .docx carries the hash of its inputs.
 *
 * @param subjects the composed documents
 * @param targets the files to make
 * @param request what else they are laid out with
 */
export async function layOut(
  plan: ProductionPlan,
  subjects: ReadonlyMap<Product, Subject>,
  targets: readonly Target[],
  request: LayOutRequest,
): Promise<LaidOut> {
  const isPaged = targets.some(({ format }) => hasPages(format));
  const fonts = fontsOf(plan, targets, request);
  const bytes = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  // What is bound in a volume is told of once.
  const keys = new Set<string>();
  const isNew = (it: Finding): boolean => {
    const key = JSON.stringify(it);
    return !keys.has(key) && keys.add(key) !== undefined;
  };
  for (const [product, subject] of subjects) {
    if ('document' in subject) findings.push(...(await roomIn(subject, plan, isPaged)));
    const wanted = targets.filter((it) => it.product === product);
    const hash = inputsHash(plan, product);
    const found: Finding[] = [];
    // The document is laid out first, but findings about its attachments come before those about itself.
    for (const attachment of new Set([undefined, ...wanted.map((it) => it.attachment)])) {
      const one = attachment === undefined ? subject : separateOf(subject, attachment);
      if (!one) continue;
      if (isPaged)
        findings.push(...(await overflowsIn(one, plan.file, plan.source, plan.texts)).filter(isNew));
      const formats = wanted.filter((it) => it.attachment === attachment).map(({ format }) => format);
      const laidOut = await layOutOne(one, formats, request, plan.file, hash);
      for (const [format, its] of laidOut.bytes) bytes.set(keyOf({ product, format, attachment }), its);
      if (attachment === undefined) found.push(...laidOut.findings);
      else findings.push(...laidOut.findings);
    }
    findings.push(...found);
  }
  const files = targets.flatMap((target): LaidOutFile[] => {
    const its = bytes.get(keyOf(target));
    return its ? [{ target, bytes: its }] : [];
  });
  return { files, findings: [...findings, ...(await fonts)] };
}

const keyOf = ({
  product,
  format,
  attachment,
}: {
  readonly product: Product;
  readonly format: FormatName;
  readonly attachment?: number | undefined;
}): string => `${product} ${attachment ?? ''} ${format}`;

async function fontsOf(
  { documents, inputs, file }: ProductionPlan,
  targets: readonly Target[],
  { drawing }: LayOutRequest,
): Promise<readonly Finding[]> {
  const [first = WHOLE_FILE] = documents.products;
  const style = inputs.get(first)?.style;
  const formats = targets.map(({ format }) => format);
  return style ? fontFindings(style, formats, drawing, file) : [];
}

/**
 * Findings if the head of a document, or the record at its end, does not fit on its page, or if a page would begin with
 * only a few characters of a paragraph.
 */
async function roomIn(
  { document, style }: Extract<Subject, { document: Document }>,
  { file, source }: ProductionPlan,
  isPaged: boolean,
): Promise<readonly Finding[]> {
  const head = headRoom(document, style, file);
  if (!isPaged) return head;
  const { recordRoom } = await import('../../core/layout/arrange/record-room.ts');
  const at = (path: Path) => ({ file, range: source.locate(path, 'key') ?? FILE_START });
  const { shortPageOpenings } = await import('../../core/layout/arrange/short-page-opening.ts');
  const textAt = (text: string) => placeOfText(text, source.data, source.locate, file);
  return [...head, ...recordRoom(document, style, at), ...shortPageOpenings(document, style, textAt)];
}

/** The attachment with this number, if it is a file of its own and has content. */
function separateOf(subject: Subject, number: number): Subject | undefined {
  if (!('document' in subject)) return undefined;
  const { document, style } = subject;
  const index = number - 1;
  const entry = document.attachments[index];
  if (!entry?.isSeparate || !entry.body) return undefined;
  const attachment: SeparateAttachment = { document, index };
  return { attachment, style };
}
