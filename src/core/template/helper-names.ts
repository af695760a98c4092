import type { Helper } from './helpers/helper.ts';
import { helpers } from './helpers/index.ts';

/** The names of helpers and blocks that a template can use. */
export interface HelperNames {
  named(name: string): Helper | undefined;
  /** Whether it is one of Handlebars' own blocks. */
  isBlock(name: string): boolean;
  /** Whether it is a helper of Handlebars that templates may not use. */
  isInternal(name: string): boolean;
  /** All names that may be used, for suggestions. */
  readonly all: readonly string[];
  readonly blocks: readonly string[];
}

/** The blocks that Handlebars has built in. */
const BLOCKS = ['if', 'unless', 'each', 'with'];

const byName = new Map(helpers.map((it) => [it.name, it]));

export const helperNames: HelperNames = {
  named: (name) => byName.get(name),
  isBlock: (name) => BLOCKS.includes(name),
  isInternal: (name) => ['log', 'helperMissing', 'blockHelperMissing'].includes(name),
  all: [...byName.keys(), ...BLOCKS, 'lookup'],
  blocks: [...BLOCKS, ...helpers.filter((it) => it.block).map((it) => it.name)],
};
