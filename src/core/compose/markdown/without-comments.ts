/** The text with blanks in place of comments that stand on lines of their own. */
export const withoutComments = (markdown: string): string => markdown.replace(COMMENTS, blank);

/** A comment that is not closed ends with the text; this keeps the time linear. */
const COMMENTS = /<!--.*?(?:-->|(?!.))/gs;

/** Replaces a comment by as many spaces on as many lines, so that everything after it keeps its position. */
function blank(comment: string, from: number, text: string): string {
  const to = from + comment.length;
  const before = text.slice(text.lastIndexOf('\n', from) + 1, from);
  const next = text.indexOf('\n', to);
  const after = text.slice(to, next < 0 ? text.length : next);
  const isAlone = comment.endsWith('-->') && before.trim() === '' && after.trim() === '';
  return isAlone ? comment.replace(/[^\n]/g, ' ') : comment;
}
