import type { Finding } from '../../core/model/diagnostic.ts';
import type { JournalEntry, Shard, UnitOutcome } from './journal/journal.ts';

/** One unit in the result of a batch. */
export interface ResultRow {
  readonly outcome: UnitOutcome;
  readonly entry: JournalEntry;
}

/** The result of a batch, or of several joined ones. */
export interface BatchResult {
  readonly shard?: Shard | undefined;
  readonly rows: readonly ResultRow[];
  /** Findings that belong to no unit of the batch. */
  readonly problems: readonly Finding[];
  /** How many units were not started because the batch was interrupted. */
  readonly left?: number;
}
