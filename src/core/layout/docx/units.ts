/** The units of the library and of WordprocessingML, in twips. */

/** The unit of type sizes. */
export const HALF_POINT = 10;

/** The unit of the widths of rules. */
export const EIGHTH = 2.5;

/** The unit of the room beside rules. */
export const POINT = 20;
