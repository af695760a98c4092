import { execFileSync } from 'node:child_process';
import { make } from './new/make.ts';

// Whoever reads only the first lines closes the pipe; what is made stands by then.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

// `npm run new:rule -- punctuation/dash`; the same for whatever else `make` can make.
const [what = '', name = '', ...more] = process.argv.slice(2);
try {
  const { paths, needsGenerate, next } = make(what, name, ...more);
  execFileSync('npx', ['biome', 'check', '--write', ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (needsGenerate)
    execFileSync('npm', ['run', 'generate', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(next.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
