import type { Finding } from '../../core/model/diagnostic.ts';
import type { Entry, Outcome, Shard } from './record/record.ts';

/** A unit in the result of a batch. */
export interface ResultRow {
  readonly outcome: Outcome;
  readonly entry: Entry;
}

/** The result of a batch, or of several that were joined. */
export interface BatchResult {
  readonly shard?: Shard | undefined;
  readonly rows: readonly ResultRow[];
  /** What is about no unit that was looked at. */
  readonly problems: readonly Finding[];
  /** How many units were not come to, where the batch was broken off. */
  readonly left?: number;
}
