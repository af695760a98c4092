import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batch } from './bench/batch.ts';
import { checkLarge } from './bench/check-large.ts';
import { cold } from './bench/cold.ts';
import { executable } from './bench/executable.ts';
import { judge } from './bench/figures.ts';
import { growth } from './bench/growth.ts';
import { pages } from './bench/pages.ts';
import { pdf } from './bench/pdf.ts';
import { preparePeers } from './bench/peers.ts';
import { studio, studioMemory } from './bench/studio.ts';
import { warm } from './bench/warm.ts';
import { watched } from './bench/watch.ts';

/**
 * Prints ratios measured within this one run, since a time alone depends on the machine, and fails if one of them is a
 * fifth worse than docs/performance.md says. `npm run bench -- start warm` takes only these parts.
 */
const folder = await mkdtemp(join(tmpdir(), 'report-bench-'));
try {
  const peers = await preparePeers(folder);
  const parts: Readonly<Record<string, () => Promise<void> | void>> = {
    start: () => cold(folder, peers),
    warm: () => warm(peers),
    watch: () => watched(folder, peers),
    growth,
    check: () => checkLarge(folder),
    pages,
    pdf: () => pdf(folder),
    batch: () => batch(folder),
    studio: () => studio(folder),
    executable: () => executable(folder),
    'studio-memory': () => studioMemory(folder),
  };
  const asked = process.argv.slice(2);
  const unknown = asked.filter((it) => !Object.hasOwn(parts, it));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: the parts are ${Object.keys(parts).join(', ')}`);
  for (const [name, take] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) await take();
  judge();
} finally {
  await rm(folder, { recursive: true, force: true });
}
