// Generated from templates/ by `npm run generate`; do not edit.
import type { CompiledDocument } from '../compiled.ts';
export declare const documents: Readonly<Record<string, CompiledDocument>>;
