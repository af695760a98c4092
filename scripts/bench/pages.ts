import { readFileSync } from 'node:fs';
import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle, type Style } from '../../src/core/generated/style.ts';
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
  const timed = (run: (flow: ReturnType<typeof flowOf>, style: Style) => unknown) => {
    const times: number[] = [];
    for (let round = 0; round < WARMING + RUNS; round++) {
      // Arranging reckons pages, too, and what is set in the same style is remembered: both are made anew for each round.
      const flow = flowOf({ document: { ...document }, style: defaultStyle });
      const began = performance.now();
      run(flow, { ...defaultStyle });
      if (round >= WARMING) times.push(performance.now() - began);
    }
    return median(times);
  };
  printRatios('Pages of the largest example, warm', [
    ['lines and page numbers', timed((flow, style) => paginate(flow, style))],
    ['every character at its place', timed((flow, style) => drawnPages(flow, style, undefined))],
  ]);
}
