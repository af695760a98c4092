import type { Document, Picture } from '../document/document.ts';
import type { Attachment, OfficialDocument, Unit } from '../generated/unit.ts';
import { onOneLine } from '../model/one-line.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { engineFor } from '../template/engine.ts';
import { documents } from '../template/generated/packs.js';
import { type DocumentKind, keyOfKind, recordOf } from '../unit/kinds/kinds.ts';
import { reportedOn } from '../unit/reported-on.ts';
import { withDefaults } from './defaults.ts';
import { attachmentsOf } from './elements/attachments.ts';
import { inForm } from './elements/in-form.ts';
import { issuersOf } from './elements/issuers.ts';
import { officialElements } from './elements/official.ts';
import { signatureOf } from './elements/signature.ts';
import { withLastYears } from './last-years.ts';
import { withoutLoneNumbers } from './lone-numbers.ts';
import { withPackDefaults } from './pack-defaults.ts';
import { prune } from './prune.ts';
import { readingFor, type TemplateReader } from './reading.ts';
import { type DrawnBy, reportTitleOf } from './report-title.ts';

/** What a document is made from, besides the unit's data. */
export interface Materials {
  /** The templates of the pack; by default those of the built-in pack. */
  readonly template?: CompiledDocument | undefined;
  /** The values of the pack's options; by default their defaults. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** The texts of attachments, by the file name that the unit's file gives. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The picture for a volume's cover. */
  readonly logo?: Picture | undefined;
  /** What draws the situation report that a letter names; by default the built-in pack. */
  readonly report?: DrawnBy | undefined;
  /** A few characters to print across every page. */
  readonly watermark?: string | undefined;
}

/**
 * Composes a document: the template runs once on the data, its output is parsed once, and from then on there is only
 * the block tree.
 *
 * @param data data in which `check` found no error
 * @param materials the template, by default that of the built-in pack, and what else the document is made from
 * @throws TemplateFailure
 */
export function compose(data: Unit, kind: DocumentKind, materials: Materials = {}): Document {
  const { template = documents[kind] } = materials;
  if (!template) throw new TypeError(`no template for ${kind}`);
  return composeBy(readingFor(template), data, kind, materials);
}

/** @param reading turns the output of templates into titles and blocks */
export function composeBy(
  reading: TemplateReader,
  data: Unit,
  kind: DocumentKind,
  {
    template = documents[kind],
    options = template?.options ?? {},
    texts = new Map(),
    report,
    watermark,
  }: Materials,
): Document {
  if (!template) throw new TypeError(`no template for ${kind}`);
  const engine = engineFor(template, reading.trace);
  const unit = withLastYears(withDefaults(data));
  const { organisation, year, subject } = unit;
  const document = elementsOf(unit, kind);
  const printed = inForm(document);
  const day = reportedOn(unit, document);
  const { brings, hasArticles, isSigned } = recordOf(kind);
  const reportTitle = brings ? reportTitleOf(unit, report) : '';
  const context = withPackDefaults(
    { ...unit, document, reportedOn: day, options, ...(reportTitle !== '' && { reportTitle }) },
    kind,
    template.defaults,
    engine,
  );
  const title = document.title?.trim() || reading.title(engine.title(context));
  const titleOnOneLine = onOneLine(title);
  const body = prune(reading.blocks(engine.body(context)));
  const { head, addressees, ...closing } = officialElements(printed, organisation);
  return {
    kind,
    properties: {
      title: titleOnOneLine,
      author: issuersOf(document, organisation).join('、'),
      subject,
      keywords: [`${year}年度`, subject, organisation.name],
      date: day,
      ...(document.identifier !== undefined && { identifier: document.identifier }),
      ...(watermark !== undefined && { watermark }),
    },
    head,
    title,
    addressees,
    body: hasArticles ? body : withoutLoneNumbers(body),
    attachments: attachmentsOf(attached(document.attachments ?? [], reportTitle), texts, (name) =>
      reading.blocks(engine.block(name, context)),
    ),
    signature: signatureOf(printed, isSigned || document.date ? organisation : undefined),
    ...closing,
  };
}

/**
 * The attachments of a document. A letter has the report that it brings as the first one, unless it lists it already.
 */
const attached = (attachments: readonly Attachment[], reportTitle: string): readonly Attachment[] =>
  reportTitle === '' || attachments.some((it) => (typeof it === 'string' ? it : it.title) === reportTitle)
    ? attachments
    : [reportTitle, ...attachments];

/**
 * The elements of an official document. Each kind has its own, because a number, a date or an addressee belongs to one
 * document. Only the issuer is shared by all kinds, unless a document names its own.
 */
function elementsOf(unit: Unit, kind: DocumentKind): OfficialDocument {
  const key = keyOfKind(kind);
  if (key === undefined) return unit.document ?? {};
  const { issuer, addressee, seal } = unit.document ?? {};
  const { form, brings } = recordOf(kind);
  return {
    ...(form && { form }),
    ...(issuer !== undefined && { issuer }),
    // A letter that brings the report goes to the report's addressee, under the same seal.
    ...(brings && addressee !== undefined && { addressee }),
    ...(brings && seal !== undefined && { seal }),
    ...unit[key]?.document,
  };
}
