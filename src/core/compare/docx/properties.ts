import { CORE_PROPERTIES } from '../../archive/text-hash.ts';
import type { OpenDocx } from './open-docx.ts';
import { readXml } from './xml.ts';

/**
 * The properties of a .docx that describe its content, in the order of `CORE_PROPERTIES`.
 *
 * @throws BrokenXml, NoDocx
 */
export function coreProperties(opened: OpenDocx): string[] {
  const said = textsIn(opened, 'core-properties', ({ name }) => name);
  return CORE_PROPERTIES.map((name) => said.get(name) ?? '');
}

/**
 * The custom properties of a .docx, of any type, in the order of the file.
 *
 * @throws BrokenXml, NoDocx
 */
export const customProperties = (opened: OpenDocx): Map<string, string> =>
  textsIn(opened, 'custom-properties', ({ name, attribute }) =>
    name === 'property' ? attribute('name') : undefined,
  );

/**
 * The name of the program that saved a .docx last; empty if the file has none.
 *
 * @throws BrokenXml, NoDocx
 */
export const applicationOf = (opened: OpenDocx): string =>
  textsIn(opened, 'extended-properties', ({ name }) => name).get('Application') ?? '';

/**
 * The texts of a part of properties, by the name that `nameOf` gives; text inside an unnamed element belongs to the
 * nearest named element around it.
 */
function textsIn(
  { part, relationsOf }: OpenDocx,
  type: string,
  nameOf: (element: { name: string; attribute(name: string): string | undefined }) => string | undefined,
): Map<string, string> {
  const target = [...relationsOf('').values()].find((it) => it.type === type)?.target;
  const xml = target === undefined ? undefined : part(target);
  const said = new Map<string, string>();
  const open: (string | undefined)[] = [];
  if (xml)
    readXml(xml, {
      open: (element) => open.push(nameOf(element) ?? open.at(-1)),
      close: () => open.pop(),
      text: (text) => {
        const name = open.at(-1);
        if (name !== undefined) said.set(name, (said.get(name) ?? '') + text);
      },
    });
  return said;
}
