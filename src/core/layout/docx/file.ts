import { Document as DocxDocument, type IPropertiesOptions } from 'docx';
import type { Properties } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { Flow } from '../flow/flow.ts';
import { chartWriterFor } from './chart.ts';
import { fieldNames } from './field-names.ts';
import { writtenSection } from './section.ts';
import { withWatermark } from './watermark.ts';

/**
 * A file as the library holds it before it is packed.
 *
 * @param options what else the library is to know of it
 */
export async function fileOf(
  flow: Flow,
  style: Style,
  { title }: Pick<Properties, 'title'>,
  options: Partial<IPropertiesOptions> = {},
): Promise<DocxDocument> {
  const how = { nameOf: fieldNames(flow), chart: await chartWriterFor(flow, style) };
  const sections = flow.sections.map((it) => writtenSection(it, how));
  return new DocxDocument({
    title,
    evenAndOddHeaderAndFooters: true,
    ...options,
    sections: flow.watermark === undefined ? sections : withWatermark(sections, flow.watermark),
  });
}
