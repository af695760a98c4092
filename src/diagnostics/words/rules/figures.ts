export const figuresWords = {};
