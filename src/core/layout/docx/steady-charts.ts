import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withTime } from '../../archive/with-time.ts';

const CHART_NAME = 'word/charts/chart';

/**
 * A package in which the random parts that the library writes for charts are replaced: the IDs of relationships are
 * numbered in order, and the workbooks inside have the package's time.
 *
 * @param time `YYYY-MM-DDTHH:MM:SSZ`
 */
export function withSteadyCharts(packed: Uint8Array, time: string): Uint8Array {
  const parts = unzipSync(packed);
  const numbers = new Map<string, string>();
  const steady = (id: string) => {
    const known = numbers.get(id) ?? `rIdChart${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  // The document names the charts in order; its relationships name them in any order.
  const first = ['word/document.xml', ...[...texts.keys()].filter((it) => it.startsWith(CHART_NAME))];
  for (const name of first) texts.get(name)?.replace(DRAWN, (id) => steady(id));
  const written = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    const text = texts.get(name);
    if (text !== undefined) return [name, strToU8(text.replace(DRAWN, steady))];
    return [name, name.startsWith('word/embeddings/') ? withTime(bytes, time) : bytes];
  });
  return zipSync(Object.fromEntries(written));
}

/** A random ID: `rId` and 21 letters, digits and marks. Other IDs are a number. */
const DRAWN = /(?<=")rId[\w-]{21}(?=")/g;
