import { isScalar, isSeq, parseDocument } from 'yaml';

/** Where a scalar is to stand. */
export interface ScalarPlace {
  /** What is written there now, with its quotes; empty for a new one. */
  readonly old: string;
  /** How far in its key stands, in columns from 0. */
  readonly indent: number;
  /** Whether it stands in { } or [ ], where there are no blocks. */
  readonly flow: boolean;
}

/**
 * A text or a number as YAML, as much like what is written there now as it can be: in the same quotes, as a block where
 * it is one, bare where nothing else could be read in it. Lines end with a line feed.
 */
export function scalarText(value: string | number, { old, indent, flow }: ScalarPlace): string {
  if (typeof value === 'number') return String(value);
  const block = /^([|>])[-+\d]*(.*)/.exec(old);
  // A block that begins with blanks would have to say how far in it stands.
  const isBlock = !/^\s/.test(value);
  const end = block ? (/\n\s*$/.exec(old)?.[0] ?? '') : '';
  if (block && isBlock) return blockText(value, block[1] as string, block[2] as string, indent, end);
  if (value.includes('\n') && !flow && isBlock) return blockText(value, '|', '', indent, '');
  if (old.startsWith("'") && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  return (!old.startsWith('"') && isPlain(value) ? value : JSON.stringify(value)) + end;
}

/**
 * @param rest what stands behind the mark of the block: a comment
 * @param end the line ends that close it
 */
function blockText(value: string, mark: string, rest: string, indent: number, end: string): string {
  // A folded block would need a blank line for each line end.
  const style = value.includes('\n') ? '|' : mark;
  const lines = value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent + 2) + line));
  return `${style}-${rest.trimEnd()}\n${lines.join('\n')}${end}`;
}

/** Whether YAML reads the bare text as that text, wherever it stands. */
function isPlain(text: string): boolean {
  if (text !== text.trim() || text === '' || text.includes('\n')) return false;
  return (
    [`- ${text}`, `[${text}]`].every((written) => {
      const { contents, errors } = parseDocument(written, {
        version: '1.2',
        schema: 'core',
        logLevel: 'silent',
      });
      const [only, ...more] = isSeq(contents) ? contents.items : [];
      return (
        errors.length === 0 && more.length === 0 && isScalar(only) && only.value === text && !only.comment
      );
    }) && !/:$|: /.test(text)
  );
}
