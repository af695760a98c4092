import { readFileSync } from 'node:fs';
import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { drawnPages } from '../../src/core/layout/drawn/pages-of.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { flowOf } from '../../src/core/produce/flow-of.ts';
import { unitOf } from './peers.ts';
import { median, printRatios } from './table.ts';

const LARGE = 'examples/large.yaml';
const WARMING = 3;
const RUNS = 9;

/** Measures the pages of the largest example in a process that has made some already: their lines alone, and all places. */
export function pages(): void {
  const document = compose(unitOf(LARGE, readFileSync(LARGE)), 'situation-report');
  const timed = (run: (flow: ReturnType<typeof flowOf>) => unknown) => {
    const times: number[] = [];
    for (let round = 0; round < WARMING + RUNS; round++) {
      // A flow is arranged anew each time, so that nothing of the round before is at hand.
      const flow = flowOf({ document, style: defaultStyle });
      const began = performance.now();
      run(flow);
      if (round >= WARMING) times.push(performance.now() - began);
    }
    return median(times);
  };
  printRatios('Pages of the largest example, warm', [
    ['lines and page numbers', timed((flow) => paginate(flow, defaultStyle))],
    ['every character at its place', timed((flow) => drawnPages(flow, defaultStyle, undefined))],
  ]);
}
