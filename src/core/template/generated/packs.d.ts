// Generated from templates/ by `npm run generate`; do not edit.
import type { CompiledDocument } from '../compiled.ts';
/** The built-in documents by their kinds, compiled from their templates. */
export declare const documents: Readonly<Record<string, CompiledDocument>>;
/** The hashes of what they say, as wordingDigest takes them. */
export declare const digests: Readonly<Record<string, string>>;
