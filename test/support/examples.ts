import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/core/check/check.ts';
import { compose } from '../../src/core/compose/compose.ts';
import type { Document } from '../../src/core/document/document.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { defaultStyle, type Style } from '../../src/core/generated/style.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { isBindable } from '../../src/core/model/attachment-content.ts';
import { read } from '../../src/core/read/read.ts';
import { documents } from '../../src/core/template/generated/packs.js';
import { mergeMaps } from '../../src/core/template/merge-maps.ts';
import { documentsIn } from '../../src/core/unit/documents-in.ts';
import type { DocumentKind } from '../../src/core/unit/kinds/kinds.ts';

/** The names of the files in `examples/`, without `.yaml`. */
export const exampleNames = readdirSync('examples')
  .filter((it) => it.endsWith('.yaml'))
  .map((it) => it.slice(0, -5));

/** A text as checked data; throws an error that names the mistakes, if there are any. */
export function unitOf(text: string | Uint8Array, file = 'org.yaml'): Unit {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { source, findings } = read(file, bytes, unitKeys);
  if (!source) throw new Error(`${file}: ${JSON.stringify(findings)}`);
  const { unit, findings: mistakes } = check(source);
  if (!unit) throw new Error(`${file}: ${JSON.stringify(mistakes)}`);
  return unit;
}

export const exampleUnit = (name: string): Unit => unitOf(readFileSync(`examples/${name}.yaml`), name);

/** An example as a document, with the files of its bound attachments. */
export function exampleDocument(name: string, kind: DocumentKind = 'situation-report'): Document {
  const unit = exampleUnit(name);
  const files = (unit.document?.attachments ?? []).flatMap((it) =>
    typeof it === 'object' && it.file !== undefined && isBindable(it.file) ? [it.file] : [],
  );
  const texts = new Map(files.map((it) => [it, readFileSync(`examples/${it}`, 'utf8')]));
  return compose(unit, kind, { texts });
}

/** Every document of every example. */
export const exampleDocuments = exampleNames.flatMap((name) =>
  documentsIn(exampleUnit(name)).map((kind) => [name, kind] as const),
);

/** The style of a kind of document in its built-in pack. */
export const styleOf = (kind: DocumentKind): Style => mergeMaps(defaultStyle, documents[kind]?.style ?? {});

export const documentOf = (text: string): Document => compose(unitOf(text), 'situation-report');
