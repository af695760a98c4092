import { flagsOf } from '../../src/cli/start/v8-flags.ts';
import { NODE_VERSION } from './platforms.ts';

/**
 * What V8 is started with in an executable: all that a short run gains from, and room for the old generation, which can
 * only be given at the start. Without it V8 collects the whole heap once in a build of eight pages, at 26 MB: with it a
 * build takes 8 % less processor time, and no more memory.
 */
export const V8_FLAGS = [...flagsOf(Number.parseInt(NODE_VERSION, 10)), '--initial-heap-size=100'];
