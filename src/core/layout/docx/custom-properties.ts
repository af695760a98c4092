import type { Document, Head, Volume } from '../../document/document.ts';
import { inPart } from '../../model/official-field.ts';
import { genreOf, namesOfKind } from '../../unit/kinds/kinds.ts';
import { volumeClassification } from '../volume/classification.ts';
import { attribute, escaped } from './xml.ts';

/** A property, or a name without a value. */
type Given = readonly [name: string, value: string | undefined];

/** The genre (文种) of a document in each special form. */
export const GENRES_OF_FORMS: Readonly<Record<NonNullable<Document['form']>, string>> = {
  letter: '函',
  order: '命令',
  minutes: '纪要',
};

/**
 * The properties that programs use to register or file documents without opening their text; each that the document
 * has. People see them in Word under File, Info, Properties.
 */
export function customProperties({ kind, form, properties, head, signature }: Document): CustomProperty[] {
  const { classification, number, urgency, signatories = [] } = head;
  const all: readonly Given[] = [
    ['公文标识', properties.identifier],
    ['文种', form ? GENRES_OF_FORMS[form] : genreOf(kind)],
    ['发文机关', properties.author],
    ['发文字号', number],
    ...classificationProperties(classification),
    ['紧急程度', urgency],
    ['签发人', signatories.join('、')],
    ['成文日期', signature.date],
  ];
  return withValues(all);
}

const classificationProperties = (it: Head['classification']): Given[] => [
  ['密级', it?.level],
  ['保密期限', it?.years === undefined ? undefined : `${it.years}年`],
];

/**
 * The properties of a volume: genre, issuer, and how secret it is as a whole; then the properties of each document, each name with the document's number in front, as in the names of its bookmarks.
 */
export function volumeProperties(volume: Volume): CustomProperty[] {
  const classification = volumeClassification(volume);
  return [
    ...withValues([
      ['文种', namesOfKind('volume').zh],
      ['发文机关', volume.properties.author],
      ...classificationProperties(classification),
    ]),
    ...volume.parts.flatMap(({ document }, index) =>
      customProperties(document).map(({ name, value }) => ({ name: inPart(name, index + 1), value })),
    ),
  ];
}

/** `docProps/custom.xml` (ECMA-376, part 1, 15.2.12.2); the ids of properties begin at 2. */
export const customXml = (properties: readonly CustomProperty[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties
    .map(
      ({ name, value }, index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}"${attribute('name', name)}><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
    )
    .join('')}</Properties>`;

/** The properties that have a value. */
const withValues = (all: readonly (readonly [name: string, value: string | undefined])[]): CustomProperty[] =>
  all.flatMap(([name, value]) => (value ? [{ name, value }] : []));

/** A property that programs read. */
export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}
