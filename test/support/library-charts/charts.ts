import { Document, Packer, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { strFromU8, unzipSync } from 'fflate';
import type { Style } from '../../../src/core/generated/style.ts';
import type { WrittenCharts } from '../../../src/core/layout/docx/charts.ts';
import type { Part } from '../../../src/core/layout/docx/package.ts';
import type { FlowChart } from '../../../src/core/layout/flow/drawing.ts';
import { chartOptions } from './chart-run.ts';

/**
 * Charts as the library writes them, each with its workbook, from a file of charts alone. What it writes anew each time
 * is put right: the IDs of relationships, which are random, are numbered in order; and Chinese is in the face that is
 * named for the chart, where the library leaves it to the theme.
 *
 * @param charts in the order in which they stand in the file
 */
export async function chartsOfLibrary(charts: readonly FlowChart[], style: Style): Promise<WrittenCharts> {
  const runs = charts.map((it, index) => new ChartRun(chartOptions(it, style, index + 1)));
  const file = new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] });
  const parts = Object.entries(unzipSync(await Packer.pack(file, 'uint8array')));
  const numbers = new Map<string, string>();
  const steady = (text: string): string =>
    text.replace(DRAWN, (id) => {
      const known = numbers.get(id) ?? `rIdChart${numbers.size + 1}`;
      numbers.set(id, known);
      return known;
    });
  const textOf = (name: string): string =>
    strFromU8(parts.find(([it]) => it === name)?.[1] ?? new Uint8Array());
  const drawn = steady(textOf('word/document.xml')).match(/<w:r>.*?<\/w:r>/gs) ?? [];
  const own = parts
    .filter(([name]) => /^word\/(?:charts|embeddings)\//.test(name))
    .map(([name, bytes]): Part => {
      if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
      return [name, steady(strFromU8(bytes)).replace(THEME_FACE, '$1<a:ea typeface="$2"/>')];
    });
  const declared = textOf('[Content_Types].xml').match(
    /<Override [^>]*PartName="\/word\/(?:charts|embeddings)\/[^>]*>/g,
  );
  const related = steady(textOf('word/_rels/document.xml.rels')).match(/<Relationship Id="rIdChart[^>]*>/g);
  return {
    runOf(chart) {
      const run = drawn[charts.indexOf(chart)];
      if (run === undefined) throw new TypeError('a chart that is not of this file');
      return run;
    },
    parts: own,
    relationships: related ?? [],
    contentTypes: (declared ?? []).join(''),
  };
}

/** A font that is named for Latin, with that of the theme for Chinese. */
const THEME_FACE = /(<a:latin typeface="([^"]*)"\/>)<a:ea typeface="\+mn-ea"\/>/g;

/** A random ID: `rId` and 21 letters, digits and marks. Other IDs are a number. */
const DRAWN = /(?<=")rId[\w-]{21}(?=")/g;
