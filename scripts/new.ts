import { newRule } from './new/rule.ts';

/** What can be created: `npm run new:<kind> -- <name>`. */
const KINDS: Readonly<Record<string, (name: string) => readonly string[]>> = { rule: newRule };

const [kind = '', name = ''] = process.argv.slice(2);
try {
  const make = KINDS[kind];
  if (make === undefined) throw new Error(`give one of ${Object.keys(KINDS).join(', ')}`);
  console.log(make(name).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
