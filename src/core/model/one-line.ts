/** A title whose lines the unit broke itself, on one line: nothing stands where a break was. */
export function onOneLine(title: string): string {
  const lines = title.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join('');
}
