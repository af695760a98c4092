import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';

const text = readFileSync('dist/sbom.cdx.json', 'utf8');

test('the bill of materials is valid CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"library"', '"thing"'))).not.toBeNull();
});

test('the bill of materials lists what the notices list, and no package twice', () => {
  const { components } = JSON.parse(text);
  const listed: string[] = components.map(
    ({ group, name, version }: Record<string, string>) => `${group ? `${group}/` : ''}${name} ${version}`,
  );
  const noticed = [
    ...readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8').matchAll(
      /^(\S+ \d+\.\d+\.\d+\S*) \(.*\)\n-{80}$/gm,
    ),
  ].map(([, it = '']) => it);
  expect(noticed).toContain(
    `hucre ${JSON.parse(readFileSync('node_modules/hucre/package.json', 'utf8')).version}`,
  );
  expect(new Set(listed).size).toBe(listed.length);
  expect(new Set(listed)).toEqual(new Set(noticed));
});
