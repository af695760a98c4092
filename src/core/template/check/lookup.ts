import { ANY, entriesOf } from '../types/value-type.ts';
import { countFits, reportUnknownOption } from './arguments.ts';
import type { CallNode, CheckContext } from './check-context.ts';
import { follow, UNKNOWN } from './path.ts';
import type { TypedValue } from './scope.ts';

/**
 * The value of `lookup value key`; with a literal key it is a path.
 *
 * @param values the values of the arguments
 */
export function lookedUp(node: CallNode, values: readonly TypedValue[], place: CheckContext): TypedValue {
  const { reporter } = place;
  const parameters = [
    { name: 'value', type: ANY },
    { name: 'key', type: ANY },
  ];
  for (const pair of node.hash?.pairs ?? [])
    reportUnknownOption('lookup', pair.key, [], reporter.keyStretch(pair), reporter);
  if (!countFits(parameters, 'lookup', node, place)) return UNKNOWN;
  const [value = UNKNOWN, key = UNKNOWN] = values;
  const at = reporter.stretch(node.params[1]!);
  if (typeof key.literal === 'string' || typeof key.literal === 'number') {
    const quotes = typeof key.literal === 'string' ? 1 : 0;
    const segment = {
      name: String(key.literal),
      offset: at.offset + quotes,
      length: at.length - 2 * quotes,
    };
    const found = follow({ type: value.type }, [segment], reporter);
    const missing = found.missing ?? value.missing;
    const shows = value.shows.map((it) => ({ ...it, parts: [...it.parts, segment.name] }));
    return { type: found.type, ...(missing && { missing }), shows, denies: shows };
  }
  const entry = key.type.kind === 'number' ? entriesOf(value.type) : undefined;
  return { type: entry ?? ANY, missing: at, shows: [], denies: [] };
}
