export const numberingWords = {};
