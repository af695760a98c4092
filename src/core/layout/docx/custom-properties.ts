import type { Document } from '../../model/document.ts';
import { genreOf } from '../../unit/kinds/kinds.ts';

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
  return all.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

interface CustomProperty {
  readonly name: string;
  readonly value: string;
}
