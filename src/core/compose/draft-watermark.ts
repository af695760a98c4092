/** Written across every page of a draft. */
export const DRAFT_WATERMARK = '草稿';
