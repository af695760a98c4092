/** Without the words that a sentence says around it: 通过自查发现 is 自查. */
const bare = (source: string): string =>
  source.replace(/^(?:通过|经过|经|由|在)(?=.{2})/u, '').replace(/(?:中|时)?(?:发现|查出|检出)的?$/u, '') ||
  source;

/** What tells of a problem by itself, so that nothing was found behind it. */
const TELLS = /(?:反映|举报|投诉|曝光|通报|指出|反馈|披露|报道|移交|交办|转办|提出|查实)$/u;

/** How a problem came to light, as a clause: 自查发现, 群众反映. */
export const foundBy = (source: string): string =>
  TELLS.test(bare(source)) ? bare(source) : `${bare(source).replace(/中$/u, '')}发现`;

/** The same as a noun, for 通过…: 自查, 群众反映. */
export const sourceNoun = (source: string): string => bare(source).replace(/中$/u, '');
