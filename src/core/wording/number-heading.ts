import type { KeyNode } from '../generated/keys.ts';

/**
 * The heading of a column of numbers: 投入资金（万元）. A unit that the name of the key says already, as 会议次数 does, is not
 * said again.
 *
 * @param map the schema of the map that has the key
 */
export function numberHeading(map: KeyNode | undefined, key: string): string {
  const { zh, node } = map?.keys?.[key] ?? { zh: key, node: {} };
  const [unit] = node.units ?? [];
  return unit === undefined || zh.includes(unit) ? zh : `${zh}（${unit}）`;
}
