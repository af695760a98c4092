export const leftoversWords = {};
