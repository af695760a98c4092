import { millimetres } from './millimetres.ts';

/**
 * The action that scrolls a place to the upper edge of the window. A zoom of 0 keeps the magnification (GB/T
 * 33190-2016, 8.2).
 */
export const goTo = (page: number, y: number): string =>
  `<ofd:Goto><ofd:Dest Type="XYZ" PageID="${page}" Left="0" Top="${millimetres(Math.max(0, y))}" Zoom="0"/></ofd:Goto>`;
