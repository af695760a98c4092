import type { ErrorObject } from 'ajv';
import type { KeyNode } from '../../generated/keys.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Path, Source } from '../../model/source.ts';
import type { Name } from '../../wording/place-name.ts';

/** A mistake that the schema found, with everything that a finding needs. */
export interface SchemaMistake {
  /** The error as ajv reports it. */
  readonly error: ErrorObject;
  /** The path of the value; for a missing or unknown key, of the map. */
  readonly path: Path;
  readonly value: unknown;
  /** The schema of the value. */
  readonly node: KeyNode | undefined;
  readonly name: Name;
  readonly source: Source;
  readonly keys: KeyNode;
  /** The keys that the unknown keys of this map were meant to be. */
  readonly meant: ReadonlyMap<string, KeySuggestion>;
  /** If one of several keys is required: those keys. */
  readonly alternatives: readonly string[];
}

/** The key that an unknown key was meant to be. */
export interface KeySuggestion {
  /** The key in English, and its English or Chinese name that is nearest to what is written. */
  readonly key: string;
  readonly name: string;
  readonly certain: boolean;
}

/** Makes the finding for a mistake; undefined if another finding covers it. */
export type Teller = (mistake: SchemaMistake) => Finding | undefined;
