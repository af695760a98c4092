/** Fields that give a page number. It changes with the text around it, and nobody writes it. */
const NUMBERS = new Set(['PAGE', 'PAGEREF', 'NUMPAGES', 'SECTIONPAGES']);

/** Replaces the result of such a field. */
export const PAGE_NUMBER = '#';

export const isPageNumber = (instruction: string): boolean =>
  NUMBERS.has(instruction.trim().split(/\s+/)[0]?.toUpperCase() ?? '');

/** The open fields at a point of the text, the innermost last (ECMA-376, part 1, 17.16.18). */
export class OpenFields {
  readonly #fields: { instruction: string; isResult: boolean }[] = [];

  /** Whether text here is not part of the compared text: the instruction of a field, or a page number. */
  get hidesText(): boolean {
    return this.#fields.some(({ instruction, isResult }) => !isResult || isPageNumber(instruction));
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.isResult) field.instruction += text;
  }

  /** @returns the text for a field that ends here */
  mark(type: string | undefined): string {
    if (type === 'begin') this.#fields.push({ instruction: '', isResult: false });
    const field = this.#fields.at(-1);
    if (type === 'separate' && field) field.isResult = true;
    if (type !== 'end') return '';
    this.#fields.pop();
    return field && isPageNumber(field.instruction) && !this.hidesText ? PAGE_NUMBER : '';
  }
}
