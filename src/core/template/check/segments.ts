import type { Reporter, Stretch } from './report.ts';

/** One step of a path as it is written: `problems` of `../problems`. */
export interface Segment extends Stretch {
  readonly name: string;
}

const PIECE = /@|\.\.|[./]|\[((?:\\\]|[^\]])*)\]|[^\s!"#%-,./;->@[-^`{-~]+/y;

/** The named steps of a path, each with its place: `..`, `.` and `this`, which only move about, are left out. */
export function segmentsOf(path: hbs.AST.PathExpression, reporter: Reporter): Segment[] {
  const { offset } = reporter.stretch(path);
  const written = reporter.written(reporter.stretch(path));
  const pieces: Segment[] = [];
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(written); piece; piece = PIECE.exec(written)) {
    const [text, literal] = piece;
    if (literal === undefined && ['@', '..', '.', '/', 'this'].includes(text)) continue;
    pieces.push({ name: literal ?? text, offset: offset + piece.index, length: text.length });
  }
  // What is written and what was read from it are the same, but for a path that some oddity moved.
  if (pieces.length === path.parts.length)
    return pieces.map((it, index) => ({ ...it, name: path.parts[index]! }));
  return path.parts.map((name) => ({ name, ...reporter.stretch(path) }));
}
