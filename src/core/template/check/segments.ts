import type { TemplateReporter, TemplateSpan } from './report.ts';

/** One step of a path as written: `problems` in `../problems`. */
export interface PathSegment extends TemplateSpan {
  readonly name: string;
}

const PIECE = /@|\.\.|[./]|\[((?:\\\]|[^\]])*)\]|[^\s!"#%-,./;->@[-^`{-~]+/y;

/** The named steps of a path, each with its place; `..`, `.` and `this` are left out. */
export function segmentsOf(path: hbs.AST.PathExpression, reporter: TemplateReporter): PathSegment[] {
  const { offset } = reporter.stretch(path);
  const written = reporter.written(reporter.stretch(path));
  const pieces: PathSegment[] = [];
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(written); piece; piece = PIECE.exec(written)) {
    const [text, literal] = piece;
    if (literal === undefined && ['@', '..', '.', '/', 'this'].includes(text)) continue;
    pieces.push({ name: literal ?? text, offset: offset + piece.index, length: text.length });
  }
  // The written pieces are those of the parsed path; if an odd spelling makes their number differ, each step gets the
  // place of the whole path.
  if (pieces.length === path.parts.length)
    return pieces.map((it, index) => ({ ...it, name: path.parts[index]! }));
  return path.parts.map((name) => ({ name, ...reporter.stretch(path) }));
}
