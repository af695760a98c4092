/** The pack whose style is the program's own (`src/core/generated/style.ts`), which every style is laid over. */
export const BASE_PACK = 'gb-t-9704';
