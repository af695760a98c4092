import type { Style } from '../../generated/style.ts';
import type { FlowChart } from '../flow/drawing.ts';
import { PIXEL } from '../style/measure.ts';
import { workbookOf } from './chart-workbook.ts';
import { CHART_NAMESPACE, chartXml, DRAWING_NAMESPACE, RELATIONSHIPS_NAMESPACE } from './chart-xml.ts';
import { NO_RELATIONSHIPS, type Part } from './package.ts';
import { EMU } from './picture.ts';
import { attribute } from './xml.ts';

/** The charts of a file. */
export interface WrittenCharts {
  /** The run that draws a chart. */
  runOf(chart: FlowChart): string;
  /** What the charts and the workbooks in them are, in the order of the package. */
  readonly parts: readonly Part[];
  /** The relationships of the document to its charts. */
  readonly relationships: readonly string[];
  /** How the parts are declared. */
  readonly contentTypes: string;
}

/**
 * Charts of Word, each with its workbook, to the byte as the library `docx` writes them from the same numbers: a program
 * of a third of a megabyte for three forms of a chart.
 *
 * @param charts in the order in which they stand in the file
 */
export function writtenCharts(charts: readonly FlowChart[], style: Style): WrittenCharts {
  const all = charts.map((it, index) => ({
    it,
    part: `charts/chart${index + 1}.xml`,
    id: `rIdChart${index + 1}`,
    workbook: `embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`,
    workbookId: `rIdChart${charts.length + index + 1}`,
  }));
  const related = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS_NAMESPACE}/${type}" Target="${target}"/>`;
  const declared = (type: string, part: string): string =>
    `<Override ContentType="application/vnd.openxmlformats-officedocument.${type}" PartName="/word/${part}"/>`;
  return {
    runOf(chart) {
      const index = charts.indexOf(chart);
      if (index < 0) throw new TypeError('a chart that is not of this file');
      return runXml(chart, index + 1);
    },
    parts: [
      ...all.flatMap(({ it, part, workbook, workbookId }): Part[] => [
        [`word/${part}`, chartXml(it.chart, style, workbookId)],
        [
          `word/charts/_rels/${part.slice('charts/'.length)}.rels`,
          NO_RELATIONSHIPS.replace(
            '/>',
            `>${related(workbookId, 'package', `../${workbook}`)}</Relationships>`,
          ),
        ],
      ]),
      ...all.map(({ it, workbook }): Part => [`word/${workbook}`, workbookOf(it.chart)]),
    ],
    relationships: all.map(({ id, part }) => related(id, 'chart', part)),
    contentTypes: [
      ...all.map(({ part }) => declared('drawingml.chart+xml', part)),
      ...all.map(({ workbook }) => declared('spreadsheetml.sheet', workbook)),
    ].join(''),
  };
}

/** IDs of drawings are unique in a file; those of pictures count from 1. */
const FIRST_ID = 1000;

/** In half points: a larger type size would make the line higher than the drawing. */
const LEAST = 2;

/** The run that draws a chart in a line (ECMA-376 part 1, 20.4.2.8). */
function runXml({ chart, name, description, width, height }: FlowChart, number: number): string {
  const [cx, cy] = [width, height].map((it) => Math.round((it / PIXEL) * EMU));
  const properties =
    attribute('id', FIRST_ID + number) +
    attribute('name', name) +
    attribute('descr', description) +
    attribute('title', chart.title);
  return [
    `<w:r><w:rPr><w:sz w:val="${LEAST}"/><w:szCs w:val="${LEAST}"/></w:rPr><w:drawing>`,
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>`,
    `<wp:effectExtent t="0" r="0" b="0" l="0"/><wp:docPr${properties}/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${DRAWING_NAMESPACE}"><a:graphicData uri="${CHART_NAMESPACE}">`,
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id="rIdChart${number}"/>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}
