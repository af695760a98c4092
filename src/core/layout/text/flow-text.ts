/** Separates the steps of a procedure. */
export const ARROW = '→';

/** The steps of a procedure as a line of text. */
export const flowText = (steps: readonly string[]): string => steps.join(ARROW);
