import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';
import { documentsIn } from '../../src/core/unit/documents-in.ts';
import type { KindRecord } from '../../src/core/unit/kinds/kind-record.ts';
import {
  DOCUMENT_KEYS,
  DOCUMENT_KINDS,
  type DocumentKind,
  namesOfKind,
  recordOf,
} from '../../src/core/unit/kinds/kinds.ts';
import { build } from '../../src/index.ts';
import { partsOf } from '../support/docx.ts';

const schema = JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as {
  definitions: Readonly<Record<string, { readonly examples?: readonly unknown[] }>>;
};

/** Another value for each field of a record. A field that is new is to have one here, or the types tell. */
const OTHER: { readonly [Field in keyof KindRecord]-?: (value: KindRecord[Field]) => unknown } = {
  en: () => 'another document',
  zh: () => '另一种公文',
  genre: () => '另一文种',
  key: () => 'nextYear',
  brings: (value) => (value ? undefined : 'situation-report'),
  form: (value) => (value ? undefined : 'letter'),
  isBound: (value) => !value,
  isSigned: (value) => !value,
  isBinding: (value) => !value,
  hasArticles: (value) => !value,
};

/** A file with something for each kind of document. Two articles say the same, as rules may. */
const YAML = `
year: 2026
subject: 消防安全
organisation: { name: 白鹭镇人民政府 }
document: { addressee: 县人民政府, date: 2026-12-10 }
leadership: { leader: 镇长 }
overview: 全镇开展消防安全检查4次，发现并整改火灾隐患36处。
nextYear: [ 每季度检查一次。 ]
provisions:
  duties: [ 每半年检查一次全镇的消防设施和疏散通道 ]
opinions:
  tasks: [ { title: 加强检查, content: 每季度检查一次。 } ]
rules:
  chapters:
    - title: 总则
      articles: [ 拒不整改重大火灾隐患和较大火灾隐患的，由镇人民政府报请县人民政府责令停业整顿。 ]
    - title: 附则
      articles: [ 拒不整改重大火灾隐患和较大火灾隐患的，由镇人民政府报请县人民政府责令停业整顿。 ]
letter: { document: { addressee: 县人民政府, date: 2026-12-10 } }
`;

/** The file, with what the schema gives as an example under the key of any other kind. */
const WHOLE = DOCUMENT_KEYS.filter((key) => !YAML.includes(`\n${key}:`)).reduce(
  (text, key) => `${text}${key}: ${JSON.stringify(schema.definitions[key]?.examples?.[0] ?? {})}\n`,
  YAML,
);

/** All that the program says of the file: its documents, what it finds, what it draws, by which name it files them. */
async function said(): Promise<string> {
  const { source } = read('org.yaml', new TextEncoder().encode(WHOLE), unitKeys);
  if (!source) throw new Error('the file is not read');
  const { unit, findings } = check(source, DOCUMENT_KINDS);
  const { findings: lacking } = check({ ...source, data: { year: 2026 } }, DOCUMENT_KINDS);
  if (!unit) throw new Error(`the file has errors: ${JSON.stringify(findings)}`);
  const all: unknown[] = [documentsIn(source.data), DOCUMENT_KINDS.map((it) => namesOfKind(it).en)];
  all.push([...findings, ...lacking].map((it) => word(it, 'zh')));
  for (const document of DOCUMENT_KINDS) {
    all.push(new TextDecoder().decode(await build(unit, { document, format: 'md' })));
    all.push(partsOf(await build(unit, { document, format: 'docx' }))['docProps/custom.xml']);
  }
  all.push(new TextDecoder().decode(await build(unit, { document: 'volume', format: 'md' })));
  return JSON.stringify(all);
}

/** Whether another value in this field of the kind's record changes what the program says. */
async function matters(kind: DocumentKind, field: keyof KindRecord, before: string): Promise<boolean> {
  const record = recordOf(kind) as unknown as Record<string, unknown>;
  const kept = { ...record };
  record[field] = (OTHER[field] as (value: unknown) => unknown)(record[field]);
  try {
    return (await said()) !== before;
  } finally {
    delete record[field];
    Object.assign(record, kept);
  }
}

it.each(Object.keys(OTHER) as (keyof KindRecord)[])(
  'what a record says in %s makes a difference',
  async (field) => {
    const before = await said();
    for (const kind of DOCUMENT_KINDS) if (await matters(kind, field, before)) return;
    expect.fail('no code reads it');
  },
);
