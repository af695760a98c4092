import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withFixedTimes } from '../../src/app/pdf/fixed-times.ts';
import { runs } from '../support/runs.ts';

/** The first entry of a zip, with the MS-DOS time 2026-12-10 00:00:00. */
const DOCX = Buffer.alloc(30);
DOCX.writeUInt32LE(0x04034b50, 0);
DOCX.writeUInt16LE(((2026 - 1980) << 9) | (12 << 5) | 10, 12);
const DIGEST = createHash('md5').update(DOCX).digest('hex').toUpperCase();

const OLD = '0123456789ABCDEF0123456789ABCDEF';

/** A PDF with these objects, a cross-reference table and a trailer. */
function pdfOf(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.6\n';
  const offsets = objects.map((it, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${it}\nendobj\n\n`;
    return at;
  });
  const rows = offsets.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<<${trailer}>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

const fixed = (pdf: Buffer): string => Buffer.from(withFixedTimes(pdf, DOCX)).toString('latin1');

it('puts the time and digest of the .docx into trailer, document information and metadata, and nowhere else', () => {
  const metadata = (time: string, id: string) =>
    `<?xpacket?><dc:title>&lt;xmp:CreateDate>2020</dc:title><xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><xmpMM:InstanceID>uuid:${id}</xmpMM:InstanceID><?xpacket end="w"?>`;
  const parts = (time: string, short: string, first: string, second: string, name: string, id: string) =>
    pdfOf(
      [
        `<</Type/Catalog/Metadata 3 0 R/Names<</X[<${OLD}>(a\\)b(c))]>>/Lang(zh-CN)>>`,
        `<</Title<${OLD}>\n/Author (a \\( /CreationDate\\(D:20200101000000Z\\))/Subject<</CreationDate(D:20200101000000Z)>>\n/CreationDate(D:${time})/ModDate (D:${time})>>`,
        `<</Type/Metadata/Subtype/XML/Length ${metadata(short, id).length}>>\nstream\n${metadata(short, id)}\nendstream`,
        `<</Length 60>>\nstream\nBT <${OLD}> Tj /ID [<${OLD}>] /DocChecksum /${OLD} ET\nendstream`,
      ],
      `/Size 5/Root 1 0 R % a remark >>\n/Info 2 0 R\n/ID [ <${first}>\n<${second}> ]\n/DocChecksum /${name}\n/Note[<${OLD}>]`,
    );
  const before = parts(
    "20261129043736+08'00'",
    '2026-11-29T04:37:36-05:30',
    'F6F53065155A6D1754142DA62BA9DAC7',
    '25249794EF8745A13AC721BD91283720',
    OLD,
    '12345678-9abc-def0-1234-56789abcdef0',
  );
  const d = DIGEST;
  const after = parts(
    "20261210000000+00'00'",
    '2026-12-10T00:00:00+00:00',
    d,
    d,
    d,
    `${d.slice(0, 8)}-${d.slice(8, 12)}-${d.slice(12, 16)}-${d.slice(16, 20)}-${d.slice(20)}`,
  );
  expect(fixed(before)).toBe(after.toString('latin1'));
});

it('finds the trailer in the dictionary of a table that is a stream', () => {
  const with_ = (id: string, time: string) => {
    const objects = `%PDF-1.7\n1 0 obj\n<</Title<${OLD}>/CreationDate(D:${time}Z)>>\nendobj\n`;
    const table = `2 0 obj\n<</Type/XRef/Size 3/Info 1 0 R/W[1 2 1]/ID[<${id}><${id}>]/Length 4>>\nstream\n<${OLD}>\nendstream\nendobj\n`;
    return `${objects}${table}startxref\n${objects.length}\n%%EOF\n`;
  };
  const pdf = Buffer.from(with_(OLD, '20261129043736'), 'latin1');
  expect(fixed(pdf)).toBe(with_(DIGEST, '20261210000000'));
});

it('leaves every file as long as it was, and one that is no PDF as it is', () => {
  const piece = fc.constantFrom(
    ...['startxref', 'xref', 'trailer', '<<', '>>', '[', ']', '(', ')', '<', '\\', '/ID', '/Info', '1 0 R'],
    ...['1 0 obj', '0', '9', ' ', '\n', '%', `<${OLD}>`, '(D:20200101000000Z)', '/CreationDate', 'stream\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const file = Buffer.from(pieces.join(''), 'latin1');
      expect(fixed(file)).toHaveLength(file.length);
      expect(file.toString('latin1')).toBe(pieces.join(''));
    }),
    { numRuns: runs(100) },
  );
  expect(fixed(Buffer.from(`text <${OLD}>`))).toBe(`text <${OLD}>`);
});

it('reads a file of deep brackets, and one of many entries', () => {
  const deep = pdfOf(['<</A 1>>', `${'<</A['.repeat(20_000)}`], '/Root 2 0 R/Info 2 0 R');
  const many = pdfOf(
    ['<</A 1>>', `<<${'/A(x)'.repeat(200_000)}/CreationDate(D:20200101000000Z)>>`],
    '/Info 2 0 R',
  );
  expect(fixed(deep)).toHaveLength(deep.length);
  expect(fixed(many)).toContain('/CreationDate(D:20261210000000Z)');
});
