export const consistencyWords = {};
