/** A title that the unit broke into lines, joined to one line with nothing between. */
export function onOneLine(title: string): string {
  const lines = title.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join('');
}
