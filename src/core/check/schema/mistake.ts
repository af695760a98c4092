import type { ErrorObject } from 'ajv';
import type { KeyNode } from '../../generated/keys.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Path, Source } from '../../model/source.ts';
import type { Name } from '../names.ts';

/** One mistake that the schema found, with all that is needed to tell of it. */
export interface Mistake {
  /** What ajv says of it. */
  readonly error: ErrorObject;
  /** Where: for a key that is missing or unknown, the map. */
  readonly path: Path;
  readonly value: unknown;
  /** What may stand there. */
  readonly node: KeyNode | undefined;
  readonly name: Name;
  readonly source: Source;
  readonly keys: KeyNode;
  /** The keys that unknown keys of the same map were meant to be. */
  readonly meant: ReadonlyMap<string, Meant>;
  /** Where one of several keys would do: those keys. */
  readonly alternatives: readonly string[];
}

/** What an unknown key was meant to be. */
export interface Meant {
  /** The key in English, and the name (English or Chinese) that is nearest to what is written. */
  readonly key: string;
  readonly name: string;
  readonly certain: boolean;
}

/** Tells of a mistake; undefined where another finding tells of it already. */
export type Teller = (mistake: Mistake) => Finding | undefined;
