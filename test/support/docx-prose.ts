import { strFromU8, unzipSync } from 'fflate';

/**
 * What ECMA-376 asks of a .docx in its prose alone, so that neither its schema nor Microsoft's validator tells of it: each
 * cell ends with a paragraph, the cells of a row fill the grid, a bookmark and a field end where they began to be, and what
 * is referred to (bookmarks, styles, numberings) is there.
 *
 * @returns a sentence for each fault; empty where there is none
 */
export function proseMistakesOf(docx: Uint8Array): string[] {
  const parts = unzipSync(docx);
  const xml = (part: string) => (parts[part] === undefined ? '' : strFromU8(parts[part]));
  const styles = valuesOf(xml('word/styles.xml'), /<w:style [^>]*w:styleId="([^"]*)"/g);
  const numberings = valuesOf(xml('word/numbering.xml'), /<w:num [^>]*w:numId="([^"]*)"/g);
  return Object.keys(parts)
    .filter((part) => /^word\/(?:d\d+\/)?(?:document|header\d*|footer\d*)\.xml$/.test(part))
    .flatMap((part) => [
      ...mistakesOfTables(xml(part)),
      ...mistakesOfRanges(xml(part)),
      ...missing(xml(part), /<w:[prt](?:bl)?Style w:val="([^"]*)"/g, styles, 'style'),
      ...missing(xml(part), /<w:numId w:val="([^"]*)"/g, numberings, 'numbering'),
      ...missing(
        xml(part),
        /<w:hyperlink [^>]*w:anchor="([^"]*)"/g,
        valuesOf(xml('word/document.xml'), /<w:bookmarkStart [^>]*w:name="([^"]*)"/g),
        'bookmark',
      ),
    ]);
}

const valuesOf = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, value]) => value as string);

function missing(xml: string, pattern: RegExp, there: readonly string[], what: string): string[] {
  const known = new Set(there);
  return valuesOf(xml, pattern)
    .filter((name) => !known.has(name))
    .map((name) => `there is no ${what} ${name}`);
}

function mistakesOfTables(xml: string): string[] {
  const mistakes: string[] = [];
  const open: { grid: number; filled: number; span: number; last: string }[] = [];
  for (const [, closing, name, attributes, alone] of xml.matchAll(/<(\/?)(w:\w+)([^>]*?)(\/?)>/g)) {
    const table = open.at(-1);
    if (name === 'w:tbl') {
      if (closing === '') open.push({ grid: 0, filled: 0, span: 1, last: '' });
      else {
        open.pop();
        const around = open.at(-1);
        if (around !== undefined) around.last = 'w:tbl';
      }
    } else if (table === undefined) continue;
    else if (name === 'w:gridCol') table.grid++;
    else if (name === 'w:tr' && closing === '') table.filled = 0;
    else if (name === 'w:tr' && table.filled !== table.grid)
      mistakes.push(`a row fills ${table.filled} columns of ${table.grid}`);
    else if (name === 'w:gridSpan' || name === 'w:gridBefore' || name === 'w:gridAfter') {
      const count = Number(/w:val="(\d+)"/.exec(attributes as string)?.[1] ?? 1);
      if (name === 'w:gridSpan') table.span = count;
      else table.filled += count;
    } else if (name === 'w:tc' && closing === '') Object.assign(table, { span: 1, last: '' });
    else if (name === 'w:tc') {
      table.filled += table.span;
      if (table.last !== 'w:p')
        mistakes.push(`a cell ends with ${table.last || 'nothing'}, not with a paragraph`);
    } else if (name === 'w:p' && (closing !== '' || alone !== '')) table.last = 'w:p';
  }
  return mistakes;
}

function mistakesOfRanges(xml: string): string[] {
  const started = [...xml.matchAll(/<w:bookmarkStart [^>]*>/g)].map(([tag]) => ({
    id: /w:id="([^"]*)"/.exec(tag)?.[1] ?? '',
    name: /w:name="([^"]*)"/.exec(tag)?.[1] ?? '',
  }));
  const ended = new Set(valuesOf(xml, /<w:bookmarkEnd [^>]*w:id="([^"]*)"/g));
  const names = started.map(({ name }) => name.toLowerCase());
  const first = new Map(names.map((name, index) => [name, index] as const).reverse());
  const count = (type: string) => xml.split(`w:fldCharType="${type}"`).length;
  return [
    ...started.filter(({ id }) => !ended.has(id)).map(({ name }) => `the bookmark ${name} does not end`),
    ...names
      .filter((name, index) => first.get(name) !== index)
      .map((name) => `two bookmarks are named ${name}`),
    ...(count('begin') === count('end') ? [] : ['a field does not end']),
  ];
}
