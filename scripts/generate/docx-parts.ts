import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/core/archive/crc-32.ts';
import { directoryOf } from '../../src/core/archive/directory.ts';
import { entryBytes } from '../../src/core/archive/entry-bytes.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { fontTableXml } from '../../src/core/layout/docx/font-table.ts';
import { settingsXml } from '../../src/core/layout/docx/settings.ts';
import { stylesXml } from '../../src/core/layout/docx/styles.ts';
import { banner } from './banner.ts';

/** The parts that are alike in every file. */
const ALIKE = [
  '_rels/.rels',
  'docProps/app.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/theme/theme1.xml',
  'word/numbering.xml',
  'word/_rels/footnotes.xml.rels',
];

/** Our own parts that are alike in every file, or in every one of the standard's style. */
const OWN = {
  'word/settings.xml': settingsXml(),
  'word/styles.xml': stylesXml(defaultStyle),
  'word/fontTable.xml': fontTableXml(defaultStyle),
};

/** The parts of which only the beginning is alike: up to what they hold. */
const BEGUN = {
  document: ['word/document.xml', '<w:body>'],
  header: ['word/header1.xml', '<w:p'],
  footer: ['word/footer1.xml', '<w:p'],
  contentTypes: [
    '[Content_Types].xml',
    '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"',
  ],
} as const;

/** In bytes; larger than any part of an empty file. */
const MOST = 100_000;

/**
 * What is alike in every .docx, taken from an empty one that the library writes, and from our own writing; parts as they
 * are deflated.
 */
export async function docxParts(): Promise<string> {
  const children = [new Paragraph({})];
  const zip = await Packer.pack(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children }) },
          footers: { default: new Footer({ children }) },
          children,
        },
      ],
    }),
    'uint8array',
  );
  const entries = directoryOf(zip);
  const entryOf = (name: string) => {
    const entry = entries.find((it) => it.name === name);
    if (!entry) throw new Error(`the library writes no ${name}`);
    return entry;
  };
  const alike = ALIKE.map((name) => {
    const { crc, size, dataAt, compressedSize } = entryOf(name);
    const deflated = Buffer.from(zip.subarray(dataAt, dataAt + compressedSize)).toString('base64');
    return [name, { crc, size, deflated }];
  });
  const own = Object.entries(OWN).map(([name, xml]) => {
    const bytes = strToU8(xml);
    const deflated = Buffer.from(deflateSync(bytes)).toString('base64');
    return [name, { crc: crc32(bytes), size: bytes.byteLength, deflated }];
  });
  const begun = Object.entries(BEGUN).map(([key, [name, end]]) => {
    const text = new TextDecoder().decode(entryBytes(zip, entryOf(name), MOST));
    if (!text.includes(end)) throw new Error(`the library writes no ${end} in ${name}`);
    return [key, text.slice(0, text.indexOf(end))];
  });
  const literal = (value: object) => JSON.stringify(value, null, 2);
  return `// ${banner('an empty file of the package docx, and the standard style')}
import type { DeflatedPart } from '../deflated-part.ts';

/** The parts that are alike in every file, or in every one of the standard's style, deflated, in Base64. */
export const alikeParts: Readonly<Record<string, DeflatedPart>> = ${literal(Object.fromEntries([...alike, ...own]))};

/** The beginnings of the parts that hold what differs. */
export const beginnings = ${literal(Object.fromEntries(begun))};
`;
}
