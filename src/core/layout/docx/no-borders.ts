import { BorderStyle } from 'docx';

/** A side of a cell or a table without a rule. */
export const NO_BORDER = { style: BorderStyle.NIL };

/** A table without rules. */
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
