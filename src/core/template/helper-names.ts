import type { Helper } from './helpers/helper.ts';
import { helpers } from './helpers/index.ts';

/** The words that a template can use. */
export interface HelperNames {
  named(name: string): Helper | undefined;
  /** Whether it is a block of Handlebars' own. */
  isBlock(name: string): boolean;
  /** Whether Handlebars has it and a template may not use it. */
  isInternal(name: string): boolean;
  /** All that may be used, for suggestions. */
  readonly all: readonly string[];
  readonly blocks: readonly string[];
}

/** Blocks that Handlebars brings along. */
const BLOCKS = ['if', 'unless', 'each', 'with'];

const byName = new Map(helpers.map((it) => [it.name, it]));

export const helperNames: HelperNames = {
  named: (name) => byName.get(name),
  isBlock: (name) => BLOCKS.includes(name),
  isInternal: (name) => ['log', 'helperMissing', 'blockHelperMissing'].includes(name),
  all: [...byName.keys(), ...BLOCKS, 'lookup'],
  blocks: [...BLOCKS, ...helpers.filter((it) => it.block).map((it) => it.name)],
};
