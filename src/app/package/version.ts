import manifest from '../../../package.json' with { type: 'json' };

/** The version of the program; it is bundled with it, so that nothing has to be read for it. */
export const VERSION: string = manifest.version;
