/**
 * Characters that nobody sees and that say nothing: they come along when a text is copied from a chat, a web page or a
 * PDF. Joiners are none of them: they bind signs that are one.
 */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text as it is seen. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
