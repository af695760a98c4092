import { readFileSync } from 'node:fs';
import { median } from './table.ts';

const TABLE = 'docs/performance.md';

/** A figure that is so much worse than the table says is told, and the run fails. */
const WORSE = 1.2;

/** One figure of this run: less is better. */
interface Figure {
  readonly name: string;
  readonly value: number;
}

const figures: Figure[] = [];

/**
 * Prints measurements against a first one that was taken in the same rounds: its ratio in each round, the median of these,
 * the least and the greatest.
 *
 * @param rows by name, which is that of the figure in the table; the times of the rounds in milliseconds
 * @param base the first one, of the same rounds
 */
export function printRounds(
  heading: string,
  [baseName, base]: readonly [name: string, times: readonly number[]],
  rows: readonly (readonly [name: string, times: readonly number[]])[],
): void {
  console.log(`\n${heading}`);
  const width = Math.max(baseName.length, ...rows.map(([name]) => name.length));
  console.log(`  ${baseName.padEnd(width)}  ${median(base).toFixed(1).padStart(8)} ms`);
  for (const [name, times] of rows) {
    const ratios = times.map((it, round) => it / (base[round] as number));
    record(name, median(ratios));
    console.log(
      `  ${name.padEnd(width)}  ${median(times).toFixed(1).padStart(8)} ms  ${spread(ratios, 2)} ×`,
    );
  }
}

/** Prints a measurement that needs no other to compare with. */
export function printFigure(name: string, values: readonly number[], unit: string): void {
  record(name, median(values));
  console.log(`  ${name}  ${spread(values, 1)} ${unit}`);
}

const spread = (values: readonly number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

function record(name: string, value: number): void {
  figures.push({ name, value });
}

/**
 * The figures that the tables of a text state: the name in the first cell, the target or – in the second, the median at
 * the beginning of the third.
 */
export function statedFigures(markdown: string): ReadonlyMap<string, number> {
  return new Map(
    [...markdown.matchAll(/^\| ([^|]+?) +\| *(?:≤[^|]*|–) *\| *([\d.]+)[^|]*\|/gm)].map(
      ([, name = '', value]) => [name, Number(value)],
    ),
  );
}

/** What got worse by a fifth or more against what is stated, in words. */
export function worse(measured: readonly Figure[], stated: ReadonlyMap<string, number>): string[] {
  return measured.flatMap(({ name, value }) => {
    const before = stated.get(name);
    return before !== undefined && value > before * WORSE
      ? [`${name}: ${value.toFixed(2)}, and ${TABLE} says ${before}`]
      : [];
  });
}

/** Compares all figures of this run with the table, and sets the exit status. */
export function judge(): void {
  const stated = statedFigures(readFileSync(TABLE, 'utf8'));
  const problems = worse(figures, stated);
  const unstated = figures.filter(({ name }) => !stated.has(name)).map(({ name }) => name);
  if (unstated.length > 0) console.log(`\n${TABLE} does not state: ${unstated.join('; ')}`);
  if (problems.length === 0) console.log(`\nNo figure is a fifth worse than ${TABLE} says.`);
  else {
    console.error(`\nWORSE THAN ${TABLE} SAYS:\n${problems.map((it) => `  ${it}`).join('\n')}`);
    process.exitCode = 1;
  }
}
