/** Fields whose result is a page number: it changes whenever the text does, and nobody writes it. */
const NUMBERS = new Set(['PAGE', 'PAGEREF', 'NUMPAGES', 'SECTIONPAGES']);

/** What stands for the result of such a field. */
export const PAGE_NUMBER = '#';

export const isPageNumber = (instruction: string): boolean =>
  NUMBERS.has(instruction.trim().split(/\s+/)[0]?.toUpperCase() ?? '');

/** The fields that are open at a point of the text, the inner ones last (ECMA-376, part 1, 17.16.18). */
export class OpenFields {
  readonly #fields: { instruction: string; isResult: boolean }[] = [];

  /** Whether text here is none that a reader sees: a field's instruction, or a page number. */
  get hidesText(): boolean {
    return this.#fields.some(({ instruction, isResult }) => !isResult || isPageNumber(instruction));
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.isResult) field.instruction += text;
  }

  /** @returns what is to stand in the text for a field that ends here */
  mark(type: string | undefined): string {
    if (type === 'begin') this.#fields.push({ instruction: '', isResult: false });
    const field = this.#fields.at(-1);
    if (type === 'separate' && field) field.isResult = true;
    if (type !== 'end') return '';
    this.#fields.pop();
    return field && isPageNumber(field.instruction) && !this.hidesText ? PAGE_NUMBER : '';
  }
}
