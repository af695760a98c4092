/** The source without the words that the sentence adds: 通过自查发现 becomes 自查. */
const bare = (source: string): string =>
  source.replace(/^(?:通过|经过|经|由|在)(?=.{2})/u, '').replace(/(?:中|时)?(?:发现|查出|检出)的?$/u, '') ||
  source;

/** Words that themselves mean reporting a problem, so that 发现 is not added. */
const TELLS = /(?:反映|举报|投诉|曝光|通报|指出|反馈|披露|报道|移交|交办|转办|提出|查实)$/u;

/** How a problem came to light, as a clause: 自查发现, 群众反映. */
export const foundBy = (source: string): string =>
  TELLS.test(bare(source)) ? bare(source) : `${bare(source).replace(/中$/u, '')}发现`;

/** The same as a noun, for use after 通过: 自查, 群众反映. */
export const sourceNoun = (source: string): string => bare(source).replace(/中$/u, '');
