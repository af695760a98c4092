#!/usr/bin/env bash
# json-schema-to-zod 2.8.1 and json-schema-faker 0.6.3, with a pattern for a Chinese name: ^\p{Script=Han}{2,6}$. JSON Schema (2020-12,
# core, 6.4) asks for patterns read with the flag `u`, under which \p is a property of characters, and Ajv 8.20.0 does so. Without the
# flag \p is the letter p.
#   json-schema-to-zod writes new RegExp(...) without it: its schema refuses 网信办 and takes "p{Script=Han}}"
#   json-schema-faker makes "p{Script=Han}}}}}" as an example, which Ajv refuses by the schema that it was made from; from
#     ^[一-龥]{2,6}$, the older way of writing it, it makes Chinese characters
# No error comes from either. One would guess that a tool for JSON Schema reads patterns as the standard of JSON Schema does, as
# the same tools keep Chinese names of properties.
# Fails if a later version reads the pattern otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund json-schema-to-zod@2.8.1 json-schema-faker@0.6.3 ajv@8.20.0 zod@4.1.12
cat >try.mjs <<'JS'
import { Ajv } from 'ajv';
import { generate } from 'json-schema-faker';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { z } from 'zod';

const name = (pattern) => ({
  type: 'object',
  properties: { 单位: { type: 'string', pattern } },
  required: ['单位'],
  additionalProperties: false,
});
const schema = name('^\\p{Script=Han}{2,6}$');
const byAjv = new Ajv().compile(schema);
// What the tool writes is a program in one expression.
const byZod = new Function('z', `return ${jsonSchemaToZod(schema)}`)(z);
const accepted = (value) => `Ajv ${byAjv({ 单位: value })}, zod ${byZod.safeParse({ 单位: value }).success}`;
const example = (await generate(schema)).单位;
const seen = {
  网信办: accepted('网信办'),
  'p{Script=Han}}': accepted('p{Script=Han}}'),
  'example of the pattern': example,
  'the example': accepted(example).split(',')[0],
  'example of ^[一-龥]{2,6}$': new Ajv().validate(name('^[一-龥]{2,6}$'), await generate(name('^[一-龥]{2,6}$'))),
};
console.log(seen);
const isAsSeen =
  seen.网信办 === 'Ajv true, zod false' &&
  seen['p{Script=Han}}'] === 'Ajv false, zod true' &&
  /^p\{Script=Han\}+$/.test(example) &&
  seen['the example'] === 'Ajv false' &&
  seen['example of ^[一-龥]{2,6}$'];
process.exit(isAsSeen ? 0 : 1);
JS
node try.mjs
