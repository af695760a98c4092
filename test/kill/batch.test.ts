import { it } from 'vitest';
import { killBatches } from './killed-batches.ts';

/** A small number on each change, a thousand by night; each round kills twice. */
const KILLS = Number(process.env.KILLS ?? 50);

it('a batch that is killed leaves whole documents, and finishes when it is run again', async () => {
  await killBatches(Math.ceil(KILLS / 10));
}, 3_600_000);
