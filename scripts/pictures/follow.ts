import { appendFileSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Step } from './guide.ts';

/** Runs a command of the program in a folder. */
type Run = (folder: string, words: readonly string[]) => void | Promise<void>;

/**
 * Does in a folder what the guide tells its reader to do, except watching, which does not end by itself.
 *
 * @param logo the picture that the reader is told to bring, as `ours/assets/logo.png`
 * @param onPicture called where the guide shows a picture of what was made so far
 */
export async function follow(
  steps: readonly Step[],
  folder: string,
  logo: string,
  run: Run,
  onPicture: (name: string) => void = () => {},
): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'picture') onPicture(step.name);
    else if (step.kind === 'command') {
      if (!step.words.includes('--watch')) await run(folder, step.words);
    } else {
      const to = join(folder, step.path);
      mkdirSync(dirname(to), { recursive: true });
      (step.isAppended ? appendFileSync : writeFileSync)(to, step.isAppended ? `\n${step.text}` : step.text);
      if (!step.text.includes('logo: assets/logo.png')) continue;
      mkdirSync(join(folder, 'ours/assets'), { recursive: true });
      copyFileSync(logo, join(folder, 'ours/assets/logo.png'));
    }
  }
}
