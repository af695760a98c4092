import type { Form } from '../model/document.ts';

/** The form of a document: a special one, or the general one, which asks for no name. */
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
 * What each form leaves out of what a unit can give, with the clause of GB/T 9704-2012 that sets the form without it. What
 * composes a document takes it from the document, and a check tells of it: nothing else decides what a form prints.
 */
const LEFT_OUT: Readonly<Record<AnyForm, Readonly<Partial<Record<ElementKey, string>>>>> = {
  general: { attendance: '10.3' },
  letter: { signatory: '10.1', printedBy: '10.1', printedOn: '10.1', attendance: '10.3' },
  order: { title: '10.2', addressee: '10.2', signatory: '10.2', attendance: '10.3' },
  minutes: { signatory: '10.3', seal: '10.3', stamp: '10.3' },
};

/** The keys that a form does not print, each with the clause. */
export const leftOutBy = (
  form: AnyForm = 'general',
): readonly (readonly [key: ElementKey, clause: string])[] =>
  Object.entries(LEFT_OUT[form]) as [ElementKey, string][];

/** Whether documents of a form print an element. */
export const prints = (form: AnyForm = 'general', key: ElementKey): boolean => !(key in LEFT_OUT[form]);
