import type { Materials } from '../../core/compose/compose.ts';
import { isRefused } from '../../core/diagnostics/severity.ts';
import { defaultStyle } from '../../core/generated/style.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Source } from '../../core/model/source.ts';
import type { Making } from '../../core/produce/inputs-hash.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { recordOf } from '../../core/unit/kinds/kinds.ts';
import type { Texts } from '../files/texts.ts';
import type { Product } from '../job/asked.ts';
import type { Documents } from '../job/documents.ts';
import type { Job } from '../job/open-job.ts';
import type { Templates } from '../job/templates.ts';

/** Which documents are made, and what each is composed of and drawn with. */
export interface Plan {
  /** The unit's file, and where each piece of it stands. */
  readonly file: string;
  readonly source: Source;
  /** The data that `check` found without error. */
  readonly unit: Unit;
  readonly documents: Documents;
  /** By what is written, and what a volume binds. */
  readonly makings: ReadonlyMap<Product, Making>;
  /** The texts of packs' files, for what is wrong in a template to be found in. */
  readonly texts: Texts;
}

export type { Making } from '../../core/produce/inputs-hash.ts';

/**
 * The first step of producing: what each document is made with.
 *
 * @param strict whether a warning keeps documents from being made as an error does
 * @param documents those of the job, or fewer
 * @returns undefined where something that was found keeps documents from being made
 */
export function plan(job: Job, strict: boolean, documents = job.documents): Plan | undefined {
  const { file, unit, packs, texts } = job;
  const { source, data } = unit;
  if (!job.opened || !source || !data || !packs || !documents || isRefused(job.findings, strict))
    return undefined;
  const attached = attachedTo(documents, job);
  const products = new Set<Product>([...documents.kinds, ...documents.products]);
  const makings = [...products].map((product): [Product, Making] => [
    product,
    {
      materials: materialsOf(product, packs.templates, attached, job.isDraft),
      style: mergeMaps(
        mergeMaps(defaultStyle, packs.templates.get(product)?.document.style ?? {}),
        job.style?.data ?? {},
      ),
    },
  ]);
  return { file, source, unit: data, documents, makings: new Map(makings), texts };
}

/** The texts of the attachments that some documents name. */
function attachedTo({ kinds }: Documents, { attachments }: Job): ReadonlyMap<string, string> {
  const isNamed = (file: string) => kinds.some((kind) => attachments?.namedIn.get(file)?.has(kind));
  return new Map([...(attachments?.texts ?? [])].filter(([file]) => isNamed(file)));
}

/** What stands across every page of a draft. */
const DRAFT = '草稿';

/** What a product is composed of. The cover of a volume has the logo of whichever pack has one. */
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
    watermark: isDraft ? DRAFT : undefined,
    report: report && { template: report.document, options: report.options },
  };
}
