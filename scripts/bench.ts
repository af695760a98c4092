import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batch } from './bench/batch.ts';
import { checkLarge } from './bench/check-large.ts';
import { cold } from './bench/cold.ts';
import { growth } from './bench/growth.ts';
import { pdf } from './bench/pdf.ts';
import { preparePeers } from './bench/peers.ts';
import { warm } from './bench/warm.ts';

/** Prints ratios measured within this one run, since a time alone depends on the machine. Nothing is asserted. */
const folder = await mkdtemp(join(tmpdir(), 'report-bench-'));
try {
  const peers = await preparePeers(folder);
  await cold(folder, peers);
  await warm(peers);
  await growth();
  checkLarge(folder);
  pdf(folder);
  await batch(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
