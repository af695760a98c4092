import type { Volume, VolumeDocument } from '../document/document.ts';
import type { Unit } from '../generated/unit.ts';
import { engineFor } from '../template/engine.ts';
import { documents } from '../template/generated/packs.js';
import { reportedOn } from '../unit/reported-on.ts';
import type { Materials } from './compose.ts';
import { withDefaults } from './defaults.ts';
import { issuersOf } from './elements/issuers.ts';
import { readingFor, type TemplateReader } from './reading.ts';

/**
 * Binds documents of one unit as a volume; the template gives the title and the words of the cover.
 *
 * @param data data in which `check` found no error
 * @param parts the documents, in order
 */
export function composeVolume(
  data: Unit,
  parts: readonly VolumeDocument[],
  materials: Materials = {},
): Volume {
  const { template = documents.volume } = materials;
  if (!template) throw new TypeError('no template for volume');
  return composeVolumeBy(readingFor(template), data, parts, materials);
}

/** @param reading turns the output of templates into titles and blocks */
export function composeVolumeBy(
  reading: TemplateReader,
  data: Unit,
  parts: readonly VolumeDocument[],
  { template = documents.volume, options = template?.options ?? {}, logo, watermark }: Materials,
): Volume {
  if (!template) throw new TypeError('no template for volume');
  const unit = withDefaults(data);
  const { organisation, year, subject, document = {} } = unit;
  const date = reportedOn(unit);
  const context = { ...unit, reportedOn: date, options };
  const engine = engineFor(template, reading.trace);
  const title = reading.title(engine.title(context));
  return {
    properties: {
      title,
      author: issuersOf(document, organisation).join('、'),
      subject,
      keywords: [`${year}年度`, subject, organisation.name],
      date,
      ...(watermark !== undefined && { watermark }),
    },
    title,
    cover: reading.blocks(engine.body(context)),
    ...(logo && { logo }),
    parts,
  };
}
