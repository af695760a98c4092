export const styleWords = {};
