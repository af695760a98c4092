/**
 * Stands in a text for what is not known yet: a value of a template that is read without data, or a reference, whose
 * words only the layout knows. It is no punctuation and no character of any language.
 */
export const OPAQUE = '\ufffc';
