/** How many times as many cases as usual each property tries: `TIMES=50 npm test`, by night. */
const TIMES = Number(process.env.TIMES ?? 1);

/** How many cases a property tries, of which `usual` are enough by day. */
export const runs = (usual: number): number => Math.max(1, Math.ceil(usual * TIMES));

/**
 * After how many milliseconds a property tries no further cases, and holds as far as it came: on a busy machine it then
 * tries fewer, in place of failing by the clock.
 */
export const LIMIT = 40_000 * Math.max(1, TIMES);
