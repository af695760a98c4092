import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mistakesOf } from './docx.ts';

/**
 * What Microsoft's validator holds against each of several .docx that this program wrote, in their order. The validator
 * takes one file a process, and needs most of a second before it reads that: it is given one package that holds them all,
 * and only where that has a mistake each by itself, to say which it is.
 */
export async function mistakesOfEach(files: readonly Uint8Array[]): Promise<unknown[][]> {
  const mistakes: unknown[][] = files.map(() => []);
  for (const group of alike(files)) {
    const together = group.map((at) => files[at] as Uint8Array);
    if (together.length > 1 && (await mistakesOf(joined(together))).length === 0) continue;
    for (const at of group) mistakes[at] = await mistakesOf(files[at] as Uint8Array);
    if (group.length > 1 && group.every((at) => mistakes[at]?.length === 0))
      throw new Error('each is valid, and the package that holds them all is not');
  }
  return mistakes;
}

const MAIN = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const CUSTOM = 'docProps/custom.xml';
const CORE = 'docProps/core.xml';
const TYPES = '[Content_Types].xml';

/** What the main part of one document alone names: in a package of several it moves to a folder for that document. */
const isOfOne = (name: string) => /^word\/(?:_rels\/)?(?:header|footer|media|charts)/.test(name);

/** The places of documents whose other parts are the same to the byte, so that one package can hold them. */
function alike(files: readonly Uint8Array[]): number[][] {
  const groups = new Map<string, number[]>();
  files.forEach((file, place) => {
    const shared = Object.entries(unzipSync(file))
      .filter(([name]) => !isOfOne(name) && ![MAIN, RELATIONS, CUSTOM, CORE, TYPES].includes(name))
      .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
      .sort()
      .join('\n');
    groups.set(shared, [...(groups.get(shared) ?? []), place]);
  });
  return [...groups.values()];
}

/** Numbers of one document that no other of the package has; none has as many of its own. */
const apartBy = (place: number) => (_: string, before: string, number: string) =>
  `${before}${place * 10_000_000 + Number(number)}`;

/**
 * One package with the bodies of several documents, one after the other. Whatever may stand once in a file only gets the
 * place of its document put to it, so that what one of them has twice is there twice.
 */
export function joined(files: readonly Uint8Array[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const inner: Record<string, string[]> = { [MAIN]: [], [RELATIONS]: [], [CUSTOM]: [], [TYPES]: [] };
  const frames: Record<string, [string, string]> = {};
  /** Takes what stands between two marks of a part, changed, and puts it behind that of the documents before. */
  const take = (name: string, text: string, from: string, to: string, change: (it: string) => string) => {
    const start = text.indexOf('>', text.indexOf(from)) + 1;
    const end = text.lastIndexOf(to);
    frames[name] ??= [text.slice(0, start), text.slice(end)];
    inner[name]?.push(change(text.slice(start, end)));
  };
  files.forEach((file, place) => {
    const own = unzipSync(file);
    const textOf = (name: string) => strFromU8(own[name] ?? new Uint8Array());
    const folder = `d${place}`;
    const moved = (name: string) => (isOfOne(name) ? name.replace('word/', `word/${folder}/`) : name);
    for (const [name, bytes] of Object.entries(own)) parts[moved(name)] = bytes;
    take(MAIN, textOf(MAIN), '<w:body', '</w:body>', (body) => {
      const apart = body
        .replace(/ r:(id|embed|link|pict)="/g, ` r:$1="${folder}`)
        .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g, apartBy(place))
        .replace(/(<w:bookmarkStart [^>]*?w:name=")/g, `$1${folder}`)
        .replace(/(<w:hyperlink [^>]*?w:anchor=")/g, `$1${folder}`)
        .replace(/(<wp:docPr [^>]*?\bid=")(\d+)/g, apartBy(place));
      const last = apart.lastIndexOf('<w:sectPr');
      return place === files.length - 1
        ? apart
        : `${apart.slice(0, last)}<w:p><w:pPr>${apart.slice(last)}</w:pPr></w:p>`;
    });
    take(RELATIONS, textOf(RELATIONS), '<Relationships', '</Relationships>', (text) =>
      (text.match(/<Relationship [^>]*>/g) ?? [])
        // What all share is named once.
        .filter(
          (it) =>
            place === 0 || isOfOne(`word/${/Target="([^"]*)/.exec(it)?.[1]}`) || it.includes('External'),
        )
        .map((it) =>
          it
            .replace(/ Id="/, ` Id="${folder}`)
            .replace(/ Target="(?=header|footer|media|charts)/, ` Target="${folder}/`),
        )
        .join(''),
    );
    take(CUSTOM, textOf(CUSTOM), '<Properties', '</Properties>', (text) =>
      text.replace(/( pid=")(\d+)/g, apartBy(place)).replace(/ name="/g, ` name="${folder}`),
    );
    take(TYPES, textOf(TYPES), '<Types', '</Types>', (text) =>
      text.replace(/ PartName="\/([^"]*)/g, (_, name) => ` PartName="/${moved(name)}`),
    );
  });
  for (const [name, [opening, end]] of Object.entries(frames)) {
    const texts = inner[name] ?? [];
    const content =
      name === TYPES ? [...new Set(texts.join('').match(/<(?:Default|Override) [^>]*>/g))] : texts;
    parts[name] = strToU8(opening + content.join('') + end);
  }
  return zipSync(parts);
}
