import type { Style } from '../../generated/style.ts';
import type { FlowChart } from '../flow/drawing.ts';
import type { Flow } from '../flow/flow.ts';
import { inlinesIn } from '../flow/inlines-in.ts';
import { writtenBlocks } from './blocks.ts';
import { type CustomProperty, customXml } from './custom-properties.ts';
import { fieldNames } from './field-names.ts';
import { beginnings } from './generated/parts.ts';
import { NO_RELATIONSHIPS, type Part } from './package.ts';
import { Pictures } from './picture.ts';
import { PAGE_KINDS, sectionProperties, type WrittenEdges, writtenEdges } from './section.ts';
import { withWatermark } from './watermark.ts';
import type { Writing } from './writing.ts';

/** What is known of a file beside its flow. */
export interface FileOptions {
  readonly customProperties?: readonly CustomProperty[];
  /** The pages on which bookmarks begin, as they are printed. */
  readonly pageNumbers?: ReadonlyMap<string, string>;
}

/** A file, all but its look: the parts that hold what is written in it. */
export interface WrittenFile {
  readonly document: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** The relationships of the document to other parts. */
  readonly relationships: string;
  readonly contentTypes: string;
  readonly customProperties: string;
  /** Charts with their workbooks, and pictures. */
  readonly charts: readonly Part[];
  readonly pictures: readonly Part[];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts that a document always has relationships to, in their order: numbers 1 to 5. */
const FIRST = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'];

type EdgeType = 'header' | 'footer';

/**
 * Writes what stands in a file.
 *
 * @param options what it is to say besides
 */
export async function fileOf(
  flow: Flow,
  style: Style,
  { customProperties = [], pageNumbers }: FileOptions = {},
): Promise<WrittenFile> {
  const nameOf = fieldNames(flow);
  const charts = await chartsOf(flow, style);
  const base: Omit<Writing, 'pictures'> = { nameOf, charts, pageOf: pageNumbers };
  const relationships: string[] = FIRST.map((it, index) => relationship(index + 1, it, `${it}.xml`));
  const edges: Record<EdgeType, string[]> = { header: [], footer: [] };
  const types: string[] = [];
  /** The elements of a section that name its headers or its footers, which get their numbers and their parts here. */
  const references = (type: EdgeType, written: WrittenEdges | undefined): string =>
    PAGE_KINDS.map(([kind, name]) => {
      const content = written?.[kind];
      if (content === undefined) return '';
      const part = `${type}${edges[type].push(content)}.xml`;
      const number = relationships.length + 1;
      relationships.push(relationship(number, type, part));
      types.push(
        `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml" PartName="/word/${part}"/>`,
      );
      return `<w:${type}Reference w:type="${name}" r:id="rId${number}"/>`;
    }).join('');
  const noPictures = new Pictures(0);
  const properties = flow.sections.map((section, index) => {
    const inEdges: Writing = { ...base, pictures: noPictures };
    const headers = writtenEdges(section.headers, inEdges);
    const marked =
      flow.watermark === undefined ? headers : withWatermark(headers, section, flow.watermark, index);
    const footers = writtenEdges(section.footers, inEdges);
    return sectionProperties(section, references('header', marked) + references('footer', footers));
  });
  relationships.push(relationship(relationships.length + 1, 'theme', 'theme/theme1.xml'));
  relationships.push(...(charts?.relationships ?? []));
  const pictures = new Pictures(relationships.length + 1);
  const writing: Writing = { ...base, pictures };
  const last = flow.sections.length - 1;
  const body = flow.sections
    .map(({ blocks }, index) => writtenBlocks(blocks, writing, index < last ? properties[index] : ''))
    .join('');
  for (const [name] of pictures.parts)
    relationships.push(relationship(relationships.length + 1, 'image', name));
  relationships.push(relationship(relationships.length + 1, 'fontTable', 'fontTable.xml'));
  return {
    document: `${beginnings.document}<w:body>${body}${properties[last] ?? ''}</w:body></w:document>`,
    headers: edges.header.map((it) => `${beginnings.header}${it}</w:hdr>`),
    footers: edges.footer.map((it) => `${beginnings.footer}${it}</w:ftr>`),
    relationships: relationshipsXml(relationships),
    contentTypes: `${beginnings.contentTypes}${types.join('')}${charts?.contentTypes ?? ''}</Types>`,
    customProperties: customXml(customProperties),
    charts: charts?.parts ?? [],
    pictures: pictures.parts.map(([name, bytes]): Part => [`word/${name}`, bytes]),
  };
}

const relationship = (number: number, type: string, target: string): string =>
  `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

const relationshipsXml = (all: readonly string[]): string =>
  NO_RELATIONSHIPS.replace('/>', `>${all.join('')}</Relationships>`);

/** The charts of a file; undefined if it has none. What writes charts is loaded only if it is needed. */
async function chartsOf({ sections }: Flow, style: Style) {
  const all = sections.flatMap(({ blocks }) =>
    [...inlinesIn(blocks)].filter((it): it is FlowChart => it.type === 'chart'),
  );
  if (all.length === 0) return undefined;
  const { writtenCharts } = await import('./charts.ts');
  return writtenCharts(all, style);
}
