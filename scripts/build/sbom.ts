import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundled } from './packages.ts';

/**
 * The bill of materials of a bundle, as CycloneDX 1.6 JSON. It is needed because a tool that reads the dependencies in
 * package.json would not see what was bundled. It holds no time and no random number: the same packages give the same
 * bytes.
 *
 * @param root the project's folder
 * @throws if package-lock.json does not list a package, since that was then not installed from it
 */
export async function sbom(root: string, packages: readonly Bundled[]): Promise<string> {
  const { name, version, description, license } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const locked = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages;
  const components = packages.map((it) => {
    const integrity: unknown = locked[it.folder]?.integrity;
    if (typeof integrity !== 'string') throw new Error(`package-lock.json does not know ${it.folder}`);
    return {
      type: 'library',
      'bom-ref': purl(it.name, it.version),
      ...grouped(it.name),
      version: it.version,
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: sha512(integrity) }],
      licenses: [licence(it.license)],
      purl: purl(it.name, it.version),
    };
  });
  const unique = components.filter(
    (it, index) => components.findIndex((other) => other.purl === it.purl) === index,
  );
  const own = purl(name, version);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        description,
        licenses: [licence(license)],
        purl: own,
      },
    },
    components: unique,
    dependencies: [{ ref: own, dependsOn: unique.map((it) => it['bom-ref']) }],
  };
  const serial = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const serialNumber = `urn:uuid:${serial.slice(0, 8)}-${serial.slice(8, 12)}-5${serial.slice(13, 16)}-a${serial.slice(17, 20)}-${serial.slice(20, 32)}`;
  return `${JSON.stringify({ ...bill, serialNumber }, null, 2)}\n`;
}

/** @see https://github.com/package-url/purl-spec: the @ of a scope is written %40 */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function grouped(name: string): { readonly group?: string; readonly name: string } {
  const [scope, rest] = name.split('/');
  return rest === undefined ? { name } : { group: scope!, name: rest };
}

/** A single licence in the SPDX list has an id; a combination of licences is an expression. */
const licence = (spdx: string): object =>
  /^[\w.+-]+$/.test(spdx) ? { license: { id: spdx } } : { expression: spdx };

const sha512 = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
