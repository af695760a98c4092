// Generated from templates/ by `npm run generate`; do not edit.
import type { CompiledDocument } from '../template/compiled.ts';
export declare const documents: Readonly<Record<string, CompiledDocument>>;
