/** The cells of rows as a spreadsheet puts them on the clipboard; undefined where it is one cell. */
export function cellsOf(clipboard: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (!/[\t\n]/.test(text)) return undefined;
  for (let at = 0; at < text.length; at++) {
    const it = text[at] as string;
    if (isQuoted) {
      if (it !== '"') cell += it;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (it === '"' && cell === '') isQuoted = true;
    else if (it === '\t' || it === '\n') {
      rows.at(-1)?.push(cell.trim());
      cell = '';
      if (it === '\n') rows.push([]);
    } else cell += it;
  }
  rows.at(-1)?.push(cell.trim());
  return rows;
}
