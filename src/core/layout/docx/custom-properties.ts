import type { Document, Volume } from '../../document/document.ts';
import { inPart } from '../../model/official-field.ts';
import { genreOf, namesOfKind } from '../../unit/kinds/kinds.ts';

/** What offices call a document of a special form (文种). */
const SPECIAL: Readonly<Record<NonNullable<Document['form']>, string>> = {
  letter: '函',
  order: '命令',
  minutes: '纪要',
};

/**
 * What a program that registers or files documents asks of one, without opening its text: each that the document has. A
 * person sees them in Word under File, Info, Properties.
 */
export function customProperties({ kind, form, properties, head, signature }: Document): CustomProperty[] {
  const { classification, number, urgency, signatories = [] } = head;
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ['公文标识', properties.identifier],
    ['文种', form ? SPECIAL[form] : genreOf(kind)],
    ['发文机关', properties.author],
    ['发文字号', number],
    ['密级', classification?.level],
    ['保密期限', classification?.years === undefined ? undefined : `${classification.years}年`],
    ['紧急程度', urgency],
    ['签发人', signatories.join('、')],
    ['成文日期', signature.date],
  ];
  return given(all);
}

/** From the least secret to the most. */
const LEVELS: readonly string[] = ['秘密', '机密', '绝密'];

/**
 * The same of a volume: what it is, who issues it, and how secret it is, which is as secret as the most secret document in it
 * (党政机关公文处理工作条例); then what each document is, its place before each name as before the names of its bookmarks.
 */
export function volumeProperties({ properties, parts }: Volume): CustomProperty[] {
  const levels = parts.flatMap(({ document }) => document.head.classification?.level ?? []);
  const secrecy = LEVELS.findLast((it) => levels.includes(it));
  return [
    ...given([
      ['文种', namesOfKind('volume').zh],
      ['发文机关', properties.author],
      ['密级', secrecy],
    ]),
    ...parts.flatMap(({ document }, index) =>
      customProperties(document).map(({ name, value }) => ({ name: inPart(name, index + 1), value })),
    ),
  ];
}

const given = (all: readonly (readonly [name: string, value: string | undefined])[]): CustomProperty[] =>
  all.flatMap(([name, value]) => (value ? [{ name, value }] : []));

interface CustomProperty {
  readonly name: string;
  readonly value: string;
}
