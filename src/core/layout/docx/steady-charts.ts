import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withTime } from '../../archive/with-time.ts';

const CHART_NAME = 'word/charts/chart';

/**
 * A package with what the library draws by lot around charts put into an order: the ids of relationships, which
 * would differ from run to run, are numbered as they come, and the workbooks inside bear the package's time.
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
  // The document names the charts in their order; its relationships name them in any.
  const first = ['word/document.xml', ...[...texts.keys()].filter((it) => it.startsWith(CHART_NAME))];
  for (const name of first) texts.get(name)?.replace(DRAWN, (id) => steady(id));
  const written = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    const text = texts.get(name);
    if (text !== undefined) return [name, strToU8(text.replace(DRAWN, steady))];
    return [name, name.startsWith('word/embeddings/') ? withTime(bytes, time) : bytes];
  });
  return zipSync(Object.fromEntries(written));
}

/** An id that was drawn by lot: `rId` and 21 letters, digits and marks, where ours are a number. */
const DRAWN = /(?<=")rId[\w-]{21}(?=")/g;
