import { spawnSync } from 'node:child_process';

/** A command line that is measured, by the name of its figure. */
export type Contender = readonly [name: string, line: readonly [program: string, ...args: string[]]];

/** Gives the times of a contender, in milliseconds, a number a round, with its name. */
export type TimesOf = (name: string) => [name: string, times: number[]];

/**
 * Measures processes from start to end. The contenders take turns, so that a slow phase of the machine affects all of
 * them; a first round, which may compile what later ones take, is not counted.
 *
 * @throws if one of them fails
 */
export function inTurns(contenders: readonly Contender[], rounds: number): TimesOf {
  const times = new Map(contenders.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [program, ...args]] of contenders) {
      const start = performance.now();
      const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return (name) => [name, times.get(name) ?? []];
}
