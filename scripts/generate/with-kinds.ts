import { namesOfKind, PACK_KINDS } from '../../src/core/unit/kinds/kinds.ts';
import type { Schema } from './schema.ts';

/** The schema of a pack, with a key for everything that a pack can draw. */
export function withKinds(pack: Schema): Schema {
  const { documents } = pack.properties ?? {};
  if (!documents) throw new TypeError('the schema of a pack says nothing of documents');
  return {
    ...pack,
    properties: {
      ...pack.properties,
      documents: { ...documents, properties: Object.fromEntries(PACK_KINDS.map((it) => [it, keyOf(it)])) },
    },
  };
}

function keyOf(kind: (typeof PACK_KINDS)[number]): Schema {
  const { en, zh } = namesOfKind(kind);
  return {
    title: `${en[0]?.toUpperCase()}${en.slice(1)}`,
    description: `What the pack says of the ${en}; its text is in ${kind}.hbs.`,
    $ref: '#/definitions/packDocument',
    'x-zh': { description: `${zh}；正文写在${kind}.hbs。` },
  };
}
