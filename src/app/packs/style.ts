import { checkStyle } from '../../core/check/check-style.ts';
import { styleKeys } from '../../core/generated/keys.ts';
import type { StyleFile } from '../../core/generated/style.ts';
import { BASE_PACK } from '../../core/model/base-pack.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { read } from '../../core/read/read.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { shownIn } from './folder.ts';
import { type Library, readYaml } from './library.ts';
import type { Pack } from './pack.ts';

/** The merged style of a chain of packs; the nearest pack wins. */
export async function styleOf(
  library: Library,
  chain: readonly Pack[],
): Promise<{ style: StyleFile; findings: readonly Finding[] }> {
  let style: StyleFile = {};
  const findings: Finding[] = [];
  for (const pack of chain.toReversed()) {
    if (pack.origin === 'built-in' && pack.file.name === BASE_PACK) continue;
    const own = await ownStyle(library, pack);
    findings.push(...own.findings);
    style = mergeMaps(style, own.style);
  }
  return { style, findings };
}

/** The content of a pack's own style.yaml; empty if there is none, or nothing but comments. */
export async function ownStyle(
  library: Library,
  { folder, hasStyle }: Pack,
): Promise<{ style: StyleFile; findings: readonly Finding[] }> {
  if (!hasStyle) return { style: {}, findings: [] };
  const { bytes, finding } = await readYaml(library, folder, 'style.yaml');
  if (!bytes) return { style: {}, findings: finding ? [finding] : [] };
  const { source, findings } = read(shownIn(folder, 'style.yaml'), bytes, styleKeys);
  if (!source) return { style: {}, findings: findings.filter(({ code }) => code !== 'empty-file') };
  const checked = checkStyle(source);
  return { style: checked.style ?? {}, findings: [...findings, ...checked.findings] };
}
