import type { Finding } from '../../model/diagnostic.ts';
import type { Comment } from '../../model/source.ts';
import { silenced } from './silence.ts';

/**
 * Removes the findings that comments of templates silence, each in its own file, and reports mistakes in these
 * comments. A comment that silences nothing is not reported, since the data of another unit may need it.
 *
 * @param comments those of every file that was read
 */
export function silencedByFile(findings: readonly Finding[], comments: readonly Comment[]): Finding[] {
  const files = new Set([...findings, ...comments].map(({ file }) => file));
  return [...files].flatMap((file) =>
    silenced(
      findings.filter((it) => it.file === file),
      comments.filter((it) => it.file === file),
      new Set(),
    ),
  );
}
