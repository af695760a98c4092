import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withTime } from '../../archive/with-time.ts';

const CHART_NAME = 'word/charts/chart';

/**
 * A package in which what the library writes for charts is put right: the IDs of relationships, which are random, are
 * numbered in order, the workbooks inside have the package's time, and Chinese is in the face that is named for the
 * chart, where the library leaves it to the theme.
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
    if (text !== undefined) {
      const named = name.startsWith(CHART_NAME) ? text.replace(THEME_FACE, '$1<a:ea typeface="$2"/>') : text;
      return [name, strToU8(named.replace(DRAWN, steady))];
    }
    return [name, name.startsWith('word/embeddings/') ? withTime(bytes, time) : bytes];
  });
  return zipSync(Object.fromEntries(written));
}

/** A font that is named for Latin, with that of the theme for Chinese. */
const THEME_FACE = /(<a:latin typeface="([^"]*)"\/>)<a:ea typeface="\+mn-ea"\/>/g;

/** A random ID: `rId` and 21 letters, digits and marks. Other IDs are a number. */
const DRAWN = /(?<=")rId[\w-]{21}(?=")/g;
