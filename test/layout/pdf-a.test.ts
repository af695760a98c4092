import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/core/document/document.ts';
import type { Shape } from '../../src/core/layout/pages/page.ts';
import { pdf } from '../../src/core/layout/pdf/pdf.ts';
import { ABOUT, facesOf, glyphs, page, pagesWith } from '../support/pages.ts';
import { pngOf } from '../support/pictures.ts';

/** The rules of PDF/A-2u (ISO 19005-2) for what our files hold, each by its clause, read from the bytes of a file. */

interface Read {
  /** Each object by its number: what stands in it, or the dictionary of a stream. */
  readonly objects: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, Uint8Array>;
  readonly raw: string;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function read(bytes: Uint8Array): Read {
  const raw = latin1(bytes);
  const objects = new Map<number, string>();
  const streams = new Map<number, Uint8Array>();
  for (const it of raw.matchAll(/(?<=\n)(\d+) 0 obj\n(<<[^\n]*\/Length (\d+)>>)\nstream\n/g)) {
    const from = it.index + it[0].length;
    const end = from + Number(it[3]);
    expect(raw.slice(end, end + 18)).toBe('\nendstream\nendobj\n');
    const packed = bytes.subarray(from, end);
    const content =
      it[2]?.includes('/FlateDecode') && !it[2].includes('/Image') ? unzlibSync(packed) : packed;
    objects.set(Number(it[1]), it[2] as string);
    streams.set(Number(it[1]), content);
    if (!it[2]?.includes('/ObjStm')) continue;
    const [count = 0, first = 0] = (/\/N (\d+)\/First (\d+)/.exec(it[2]) ?? []).slice(1).map(Number);
    const text = latin1(content);
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let index = 0; index < count; index++) {
      const at = first + (numbers[index * 2 + 1] as number);
      const next = numbers[index * 2 + 3];
      objects.set(
        numbers[index * 2] as number,
        text.slice(at, next === undefined ? undefined : first + next).trim(),
      );
    }
  }
  return { objects, streams, raw };
}

const CMYK: Picture = {
  format: 'jpeg',
  bytes: Uint8Array.of(
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    20,
    8,
    0,
    1,
    0,
    1,
    4,
    1,
    17,
    0,
    2,
    17,
    0,
    3,
    17,
    0,
    4,
    17,
    0,
  ),
  width: 1,
  height: 1,
};
const IMAGE = { type: 'image', x: 100, y: 300, width: 200, height: 100, element: 3 } as const;

const HEI = { part: 'hei', bold: false } as const;
const TEXT = '一、责任制（2024年）';

function shapes(picture: Picture): Shape[] {
  return [
    glyphs('草稿', { size: 120, turn: 45, opacity: 0.5 }),
    glyphs(TEXT, { element: 1 }),
    glyphs(TEXT, { element: 2, face: HEI, baseline: 130 }),
    glyphs('𠮷', { element: 2, baseline: 160 }),
    glyphs('责任', { element: 2, face: { part: 'body', bold: true }, baseline: 190 }),
    { ...IMAGE, picture },
    { type: 'line', from: { x: 80, y: 120 }, to: { x: 500, y: 120 }, width: 2, color: 'FF0000' },
    {
      type: 'path',
      steps: [
        { type: 'move', to: { x: 90, y: 420 } },
        { type: 'line', to: { x: 320, y: 440 } },
      ],
      stroke: '4472C4',
      element: 3,
    },
    { type: 'link', x: 80, y: 170, width: 32, height: 16, to: { address: 'https://example.cn' }, element: 2 },
  ];
}

const made = (picture = pngOf(4, 2)) =>
  read(
    pdf({
      pages: pagesWith([page(shapes(picture)), page([])], {
        elements: [
          { role: 'Document' },
          { role: 'H1', parent: 0 },
          { role: 'P', parent: 0 },
          { role: 'Figure', parent: 0, alternative: '图' },
        ],
        outline: [{ text: TEXT, level: 1, page: 0, y: 100 }],
      }),
      about: ABOUT,
      faces: facesOf(TEXT.concat('草稿'), '𠮷'),
    }),
  );

const all = ({ objects }: Read, pattern: RegExp): string[] =>
  [...objects.values()].filter((it) => pattern.test(it));
const numberAt = (text: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1]);

describe('PDF/A-2u', () => {
  const file = made();
  const everything = [...file.objects.values()].join('\n');

  it('6.1: has its head, an identifier, no encryption, no packing but Flate and JPEG', () => {
    expect(file.raw).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
    expect(file.raw).toMatch(/\/ID\[<([0-9a-f]{32})><\1>\]/i);
    expect(file.raw.endsWith('%%EOF\n')).toBe(true);
    expect(everything).not.toMatch(/\/(Encrypt|LZWDecode|Crypt|EmbeddedFiles?|F\b[^A-Za-z0-9 ]|FFilter)/);
    for (const it of everything.match(/\/Filter\s*\/\w+/g) ?? [])
      expect(['/Filter/FlateDecode', '/Filter/DCTDecode']).toContain(it);
    for (const [name] of everything.matchAll(/\/[^\s/<>[\]()]+/g))
      expect(name.length).toBeLessThanOrEqual(128);
  });

  it('6.2.2 to 6.2.4: has one profile, of the three colours that all is in', () => {
    const [catalogue = ''] = all(file, /\/Type\/Catalog/);
    const intents = /\/OutputIntents\[(.*?>>)\]/.exec(catalogue)?.[1] ?? '';
    expect(intents.match(/\/S\/GTS_PDFA1/g)).toHaveLength(1);
    const profile = numberAt(intents, 'DestOutputProfile');
    expect(file.objects.get(profile)).toContain('/N 3');
    expect(latin1(file.streams.get(profile) as Uint8Array).slice(12, 40)).toMatch(/^(mntr|prtr)RGB XYZ/);
    expect(everything).not.toMatch(/\/(DeviceCMYK|DeviceN|Separation|ICCBased|Lab|Pattern|OPI|Alternates)/);
    for (const [number, bytes] of file.streams)
      if (!/\/Type|\/Length1|\/N 3|\/Subtype/.test(file.objects.get(number) as string))
        expect(latin1(bytes)).not.toMatch(/(^|\s)(k|K|ri|sh|i)(\s|$)/m);
    expect(everything).not.toMatch(/\/Interpolate true|\/(TR2?|HTP|BM|PS|Ref|Subtype2)\b/);
  });

  it('6.2.10: each page with something to see through says in which colours', () => {
    expect(everything).toMatch(/\/SMask|\/ca 0\.5/);
    for (const it of all(file, /\/Type\/Page\//))
      expect(it).toContain('/Group<</S/Transparency/CS/DeviceRGB>>');
  });

  it('6.2.11: has each font in it, whole enough, and says of each glyph which character it is', () => {
    const fonts = all(file, /\/Type\/Font\/Subtype\/Type0/);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) {
      expect(font).toContain('/Encoding/Identity-H');
      const descendant = file.objects.get(Number(/\/DescendantFonts\[(\d+) 0 R\]/.exec(font)?.[1])) as string;
      const isGlyf = descendant.includes('/Subtype/CIDFontType2');
      expect(descendant.includes('/CIDToGIDMap/Identity')).toBe(isGlyf);
      const descriptor = file.objects.get(numberAt(descendant, 'FontDescriptor')) as string;
      const program = numberAt(descriptor, isGlyf ? 'FontFile2' : 'FontFile3');
      expect(file.streams.get(program)?.byteLength).toBeGreaterThan(100);
      const map = latin1(file.streams.get(numberAt(font, 'ToUnicode')) as Uint8Array);
      const mapped = new Map(
        [...map.matchAll(/<([0-9A-F]{4})><([0-9A-F]+)>/g)].map(([, code, text]) => [code, text]),
      );
      for (const text of mapped.values()) expect(text).not.toMatch(/^(0000|FEFF|FFFE)/);
      const name = /\/(F\d+) /.exec(
        everything.match(
          new RegExp(`/F\\d+ ${[...file.objects].find(([, it]) => it === font)?.[0]} 0 R`),
        )?.[0] ?? '',
      )?.[1];
      const codes: string[] = [];
      for (const [number, bytes] of file.streams) {
        if (/\/Type|\/Length1|\/N 3|\/Subtype/.test(file.objects.get(number) as string)) continue;
        let set: string | undefined;
        for (const [, named, shown = ''] of latin1(bytes).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
          if (named) set = named;
          else if (set === name)
            for (const [, it = ''] of shown.matchAll(/<([0-9A-F]+)>/g))
              codes.push(...(it.match(/.{4}/g) ?? []));
        }
      }
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) {
        expect(code).not.toBe('0000');
        expect(mapped.has(code), `${name} ${code}`).toBe(true);
      }
    }
  });

  it('6.3 and 6.5: its links are printed and lead to places and addresses alone', () => {
    const links = all(file, /\/Type\/Annot/);
    expect(links).toHaveLength(1);
    for (const it of links) expect(it).toMatch(/\/Subtype\/Link.*\/F 4/);
    expect(everything).not.toMatch(
      /\/(AA|OpenAction|JavaScript|JS|Launch|SubmitForm|ImportData|Movie|Sound|Rendition|AcroForm|XFA)\b/,
    );
  });

  it('6.6: its metadata are plain, say what its information says, and which part and level it keeps to', () => {
    const [catalogue = ''] = all(file, /\/Type\/Catalog/);
    const number = numberAt(catalogue, 'Metadata');
    expect(file.objects.get(number)).not.toContain('/Filter');
    const xmp = Buffer.from(file.streams.get(number) as Uint8Array).toString('utf8');
    const information = file.objects.get(Number(/\/Info (\d+) 0 R/.exec(file.raw)?.[1])) as string;
    const said = (name: string) => {
      const [, hex, plain] =
        new RegExp(`/${name} ?(?:<FEFF([0-9A-F]*)>|\\(([^)]*)\\))`).exec(information) ?? [];
      return hex === undefined ? plain : Buffer.from(hex, 'hex').swap16().toString('utf16le');
    };
    const meta = (tag: string) =>
      (new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(xmp)?.[1] ?? '').replaceAll(/<[^>]*>/g, '');
    expect(meta('dc:title')).toBe(said('Title'));
    expect(meta('dc:creator')).toBe(said('Author'));
    expect(meta('dc:description')).toBe(said('Subject'));
    expect(meta('pdf:Keywords')).toBe(said('Keywords'));
    expect(meta('pdf:Producer')).toBe(said('Producer'));
    expect(meta('xmp:CreatorTool')).toBe(said('Creator'));
    for (const [tag, name] of [
      ['xmp:CreateDate', 'CreationDate'],
      ['xmp:ModifyDate', 'ModDate'],
    ] as const)
      expect(`D:${meta(tag).replaceAll(/[-:T]/g, '')}`).toBe(said(name));
    expect([meta('pdfaid:part'), meta('pdfaid:conformance')]).toEqual(['2', 'U']);
  });

  it('6.7 and ISO 32000-1, 14.8: is tagged, in a language, its figures with words and a place', () => {
    const [catalogue = ''] = all(file, /\/Type\/Catalog/);
    expect(catalogue).toMatch(/\/Lang\(zh-CN\).*\/MarkInfo<<\/Marked true>>/s);
    const [figure = ''] = all(file, /\/S\/Figure/);
    expect(figure).toContain('/Alt <FEFF56FE>');
    // Around the picture and the stroke: 841.9 less 440 and less 300.
    expect(figure).toContain('/A<</O/Layout/Placement/Block/BBox[90 401.9 320 541.9]>>');
  });

  it('is not claimed with a picture in four colours, which have no profile', () => {
    const printed = made(CMYK);
    expect([...printed.objects.values()].join('\n')).toContain('/DeviceCMYK');
    expect(printed.raw).not.toContain('pdfaid:part');
    expect(printed.raw).toContain('<dc:title>');
  });
});
