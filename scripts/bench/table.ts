/** The median, which a single slow run does not change. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Prints a heading, and a line for each measurement with its ratio to the first one. */
export function printRatios(
  heading: string,
  rows: readonly (readonly [name: string, milliseconds: number])[],
): void {
  const [, unit = 1] = rows[0] ?? [];
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${heading}`);
  for (const [name, ms] of rows) {
    console.log(
      `  ${name.padEnd(width)}  ${ms.toFixed(1).padStart(8)} ms  ${(ms / unit).toFixed(2).padStart(6)} ×`,
    );
  }
}
