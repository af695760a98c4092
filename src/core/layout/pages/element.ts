import type { Document as DocxDocument, IContext, IXmlableObject } from 'docx';

/** An element of `word/document.xml`; names of elements and attributes are without `w:`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The body of a file as the library will write it. The file is not changed. */
export function bodyElement(file: DocxDocument): Element {
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  const document = file.Document.View.prepForXml(context);
  const body =
    document && elementOf(document).children.find((it) => typeof it !== 'string' && it.name === 'body');
  if (!body || typeof body === 'string') throw new RangeError('a file without a body');
  return body;
}

/** The headers and footers of a file, by the IDs that sections use for them. */
export function marginElements(file: DocxDocument): Map<string, Element> {
  return new Map(
    [...file.Headers, ...file.Footers].flatMap((wrapper) => {
      const context: IContext = { file, viewWrapper: wrapper, stack: [] };
      const written = wrapper.View.prepForXml(context);
      return written ? [[`rId${wrapper.View.ReferenceId}`, elementOf(written)] as const] : [];
    }),
  );
}

/**
 * The library's form of an element: one key, the name; its value holds the attributes, the children, or a list of both.
 */
export function elementOf(written: IXmlableObject): Element {
  const [[name = '', value] = []] = Object.entries(written) as [string, unknown][];
  const parts = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const attributes: Record<string, string> = {};
  const children: (Element | string)[] = [];
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) children.push(String(part));
    else if ('_attr' in part) {
      for (const [key, it] of Object.entries(part._attr as object))
        if (it !== undefined) attributes[unprefixed(key)] = String(it);
    } else if (Object.keys(part).length > 0) children.push(elementOf(part as IXmlableObject));
  }
  return { name: unprefixed(name), attributes, children };
}

const unprefixed = (name: string) => name.replace(/^w:/, '');

export const elementsIn = (element: Element | undefined): Element[] =>
  (element?.children ?? []).filter((it): it is Element => typeof it !== 'string');

export const child = (element: Element | undefined, name: string): Element | undefined =>
  elementsIn(element).find((it) => it.name === name);

export const allNamed = (element: Element | undefined, name: string): Element[] =>
  elementsIn(element).filter((it) => it.name === name);

/** Whether a switch such as `<w:keepNext/>` is on; undefined if it is absent. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const it = child(properties, name);
  return it && !['0', 'false', 'off'].includes(it.attributes.val ?? '');
}

/** The number in the first of these attributes that exists; undefined if none does. */
export function numberIn(element: Element | undefined, ...attributes: readonly string[]): number | undefined {
  const written = attributes.map((it) => element?.attributes[it]).find((it) => it !== undefined);
  return written === undefined ? undefined : Number(written);
}
