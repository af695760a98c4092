/** How many times more cases than usual each property tries: `TIMES=50 npm test`, by night. */
const TIMES = Number(process.env.TIMES ?? 1);

/** How many cases a property tries; `usual` are enough by day. */
export const runs = (usual: number): number => Math.max(1, Math.ceil(usual * TIMES));

/**
 * In milliseconds: after this time a property tries no further cases and passes if none failed. So on a busy machine it
 * tries fewer cases and does not fail by the clock.
 */
export const LIMIT = 20_000 * Math.max(1, TIMES);
