import { sha256 } from '../archive/sha-256.ts';
import type { Materials } from '../compose/compose.ts';
import type { Style } from '../generated/style.ts';
import type { Unit } from '../generated/unit.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { digests, documents } from '../template/generated/packs.js';
import { wordingDigest } from '../template/wording-digest.ts';

/** What a document is made with: the materials to compose it and its style. */
export interface DocumentInputs {
  readonly materials: Materials;
  readonly style: Style;
}

/**
 * The hexadecimal SHA-256 of everything that a file is made from: the unit's data, the texts of its attachments, the
 * templates, options and style of every document in it, and the program's version. Comments, the paths of files and the
 * day do not count.
 *
 * @param inputs what each document in the file is made with, by kind
 */
export function inputsHash(
  version: string,
  unit: Unit,
  inputs: readonly (readonly [kind: string, making: DocumentInputs])[],
): string {
  const parts = inputs.map(([kind, { materials, style }]) => {
    const { template, options = template?.options ?? {}, texts, logo, watermark, report } = materials;
    return [
      kind,
      template && digestOf(template),
      options,
      [...(texts ?? [])].map(([name, text]) => [name, sha256(text)]),
      logo && sha256(logo.bytes),
      watermark,
      style,
      ...(report?.template ? [digestOf(report.template), report.options ?? {}] : []),
    ];
  });
  return sha256(JSON.stringify([version, unit, parts]));
}

/**
 * The digest of a template. That of a built-in one was taken when it was compiled, so that no report hashes its ninety
 * kilobytes; but it belongs to that very object alone, since a pack may put something of its own over a copy.
 */
function digestOf(template: CompiledDocument): string {
  const known = taken.get(template);
  if (known !== undefined) return known;
  const builtIn = Object.keys(digests).find((kind) => documents[kind] === template);
  const digest = (builtIn && digests[builtIn]) || wordingDigest(template);
  taken.set(template, digest);
  return digest;
}

/** A template is the same for all reports of a process. */
const taken = new WeakMap<CompiledDocument, string>();
