import { defaultStyle } from '../../core/generated/style.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { shownIn } from './folder.ts';
import { type Library, readTemplate } from './library.ts';
import { optionsOf } from './options/schema.ts';
import { blockPath, type Chain, type Pack } from './pack.ts';
import { ownStyle, styleOf } from './style.ts';
import { defaultsOf } from './texts.ts';

/** A template that differs from the parent's, or that the parent lacks. */
export interface ChangedTemplate {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  /** The parent's template, if there is one. */
  readonly before?: { readonly file: string; readonly text: string };
}

/** A value that differs; `key` is a dotted path such as `page.left`. */
export interface ChangedValue {
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a pack changes in the pack that it extends. */
export interface PackDiff {
  readonly templates: readonly ChangedTemplate[];
  readonly documents: readonly ChangedValue[];
  readonly style: readonly ChangedValue[];
  readonly defaults: readonly ChangedValue[];
  readonly options: readonly ChangedValue[];
}

export async function diffPack(
  library: Library,
  chain: Chain,
): Promise<{ diff: PackDiff; findings: readonly Finding[] }> {
  const [own, ...above] = chain;
  const findings: Finding[] = [];
  const read = async (pack: Pack, path: string) => {
    const { text, finding } = await readTemplate(library, pack.folder, path);
    if (finding) findings.push(finding);
    return text === undefined ? undefined : { file: shownIn(pack.folder, path), text };
  };
  const templates: ChangedTemplate[] = [];
  for (const path of [...own.bodies.map((kind) => `${kind}.hbs`), ...own.blocks.map(blockPath)]) {
    const now = await read(own, path);
    const parent = above.find((it) => has(it, path));
    const before = parent && (await read(parent, path));
    if (now && now.text !== before?.text) templates.push({ path, ...now, ...(before && { before }) });
  }
  const ownLook = await ownStyle(library, own);
  const parentLook = await styleOf(library, above);
  findings.push(...ownLook.findings, ...parentLook.findings);
  const before = mergeMaps(defaultStyle, parentLook.style);
  const documentsOf = (packs: readonly Pack[]) =>
    packs.toReversed().reduce<object>((below, { file }) => mergeMaps(below, file.documents ?? {}), {});
  const optionsIn = ([first, ...rest]: readonly Pack[]) =>
    first ? (optionsOf([first, ...rest])?.properties ?? {}) : {};
  return {
    findings,
    diff: {
      templates,
      documents: changes(documentsOf(above), documentsOf(chain)),
      style: changes(before, mergeMaps(before, ownLook.style)),
      defaults: changes(defaultsOf(above), defaultsOf(chain)),
      options: changes(optionsIn(above), optionsIn(chain)),
    },
  };
}

const has = (pack: Pack, path: string): boolean =>
  pack.bodies.some((kind) => `${kind}.hbs` === path) || pack.blocks.some((it) => blockPath(it) === path);

/** The leaves of two maps that differ. Lists count as leaves. */
export function changes(before: unknown, after: unknown, way = ''): ChangedValue[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changes(before[key], after[key], way === '' ? key : `${way}.${key}`));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined && isMap(after) && Object.keys(after).length > 0)
    return Object.entries(after).flatMap(([key, it]) => changes(undefined, it, `${way}.${key}`));
  return [{ key: way, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
