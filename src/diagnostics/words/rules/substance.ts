export const substanceWords = {};
