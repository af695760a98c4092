import { execFileSync } from 'node:child_process';
import { make } from './new/make.ts';

// `npm run new:rule -- punctuation/dash`; the same for whatever else `make` can make.
const [what = '', name = '', ...more] = process.argv.slice(2);
try {
  const { paths, next } = make(what, name, ...more);
  execFileSync('npx', ['biome', 'check', '--write', ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(next.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
