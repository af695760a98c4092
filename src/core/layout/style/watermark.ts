/**
 * The area that a watermark fills, in points: large enough to be seen through the text, but the text stays legible. It is
 * turned by so many degrees clockwise: along the page's diagonal.
 */
export const WATERMARK = { width: 360, height: 180, rotation: 315 } as const;
