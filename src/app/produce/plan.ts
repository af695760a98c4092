import type { Materials } from '../../core/compose/compose.ts';
import { DRAFT_WATERMARK } from '../../core/compose/draft-watermark.ts';
import { isRefused } from '../../core/diagnostics/severity.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Source } from '../../core/model/source.ts';
import type { DocumentInputs } from '../../core/produce/inputs-hash.ts';
import { styleOf } from '../../core/produce/style-of.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { recordOf } from '../../core/unit/kinds/kinds.ts';
import type { Texts } from '../files/texts.ts';
import type { Product } from '../job/document-selection.ts';
import type { Documents } from '../job/documents.ts';
import type { Job } from '../job/open-job.ts';
import type { Templates } from '../job/templates.ts';

/** Which documents to make, and what each is composed from and drawn with. */
export interface ProductionPlan {
  /** The unit's file. */
  readonly file: string;
  readonly source: Source;
  /** The data, in which `check` found no error. */
  readonly unit: Unit;
  readonly documents: Documents;
  /** For each product to write and each document to bind. */
  readonly inputs: ReadonlyMap<Product, DocumentInputs>;
  /** The texts of packs' files, so that findings in templates can be placed. */
  readonly texts: Texts;
}

export type { DocumentInputs } from '../../core/produce/inputs-hash.ts';

/**
 * The first step of producing: decides what each document is made with.
 *
 * @param strict whether warnings prevent the build, as errors do
 * @param documents the documents to make; by default all of the job
 * @returns undefined if a finding prevents the build
 */
export function plan(job: Job, strict: boolean, documents = job.documents): ProductionPlan | undefined {
  const { file, unit, packs, texts } = job;
  const { source, data } = unit;
  if (!job.opened || !source || !data || !packs || !documents || isRefused(job.findings, strict))
    return undefined;
  const attached = attachedTo(documents, job);
  const products = new Set<Product>([...documents.kinds, ...documents.products]);
  const inputs = [...products].map((product): [Product, DocumentInputs] => [
    product,
    {
      materials: materialsOf(product, packs.templates, attached, job.isDraft),
      style: mergeMaps(styleOf(packs.templates.get(product)?.document, data), job.style?.data ?? {}),
    },
  ]);
  return { file, source, unit: data, documents, inputs: new Map(inputs), texts };
}

/** The texts of the attachments that the documents name. */
function attachedTo({ kinds }: Documents, { attachments }: Job): ReadonlyMap<string, string> {
  const isNamed = (file: string) => kinds.some((kind) => attachments?.namedIn.get(file)?.has(kind));
  return new Map([...(attachments?.texts ?? [])].filter(([file]) => isNamed(file)));
}

/** What a product is composed from. A volume without a logo of its own takes the first logo of any pack. */
function materialsOf(
  product: Product,
  templates: Templates['templates'],
  texts: ReadonlyMap<string, string>,
  isDraft: boolean,
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
    watermark: isDraft ? DRAFT_WATERMARK : undefined,
    report: report && { template: report.document, options: report.options },
  };
}
