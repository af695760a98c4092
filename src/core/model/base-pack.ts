/** The pack that holds the program's own style (`src/core/generated/style.ts`); every other style is merged over it. */
export const BASE_PACK = 'gb-t-9704';
