import manifest from '../../../package.json' with { type: 'json' };

/** The version of the program. Bundled, so that no file is read for it. */
export const VERSION: string = manifest.version;
