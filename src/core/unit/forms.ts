/** A special form of a document: 信函, 命令（令） or 纪要 (GB/T 9704-2012, 10). */
export type Form = 'letter' | 'order' | 'minutes';

/** The form of a document: one of the special forms, or `general`, which a file never names. */
export type AnyForm = Form | 'general';

/** Elements that not every form has, by their keys in a unit's file. */
export type ElementKey =
  | 'title'
  | 'addressee'
  | 'signatory'
  | 'seal'
  | 'stamp'
  | 'attendance'
  | 'printedBy'
  | 'printedOn';

/**
 * The elements that each form does not print, each with the clause of GB/T 9704-2012 that says so. This table alone
 * decides what a form prints: `compose` leaves these elements out of the document, and a rule warns of them.
 */
const LEFT_OUT: Readonly<Record<AnyForm, Readonly<Partial<Record<ElementKey, string>>>>> = {
  general: { attendance: '10.3' },
  letter: { signatory: '10.1', printedBy: '10.1', printedOn: '10.1', attendance: '10.3' },
  order: { title: '10.2', addressee: '10.2', signatory: '10.2', attendance: '10.3' },
  minutes: { signatory: '10.3', seal: '10.3', stamp: '10.3' },
};

/** The keys that a form does not print, each with its clause. */
export const leftOutBy = (
  form: AnyForm = 'general',
): readonly (readonly [key: ElementKey, clause: string])[] =>
  Object.entries(LEFT_OUT[form]) as [ElementKey, string][];

/** Whether documents of a form print an element. */
export const prints = (form: AnyForm = 'general', key: ElementKey): boolean => !(key in LEFT_OUT[form]);
