import type { FindingArgs } from '../model/diagnostic.ts';
import type { Prose } from '../prose/prose.ts';
import type { Mend } from '../rules/rule.ts';
import type { Settings } from '../rules/settings/settings.ts';

/** What one rule found in a text. */
export interface FoundInText {
  readonly code: string;
  readonly part: readonly [from: number, to: number];
  readonly args: FindingArgs;
  readonly mend: Mend | undefined;
}

/**
 * What the rules found in each text of a file, remembered from one check of it to the next: of a file that is being
 * written all texts but one are what they were. It holds the texts of the last check, no more.
 */
export class CheckMemory {
  #settings: Settings | undefined;
  #last = new Map<string, readonly FoundInText[]>();
  #now = new Map<string, readonly FoundInText[]>();

  /** Begins a check: what the last one did not ask for is forgotten, and all if the settings are others. */
  begin(settings: Settings): void {
    this.#last = this.#settings && isSame(settings, this.#settings) ? this.#now : new Map();
    this.#settings = settings;
    this.#now = new Map();
  }

  /** What was found in a text before; else what `find` finds in it. */
  of(text: Prose, find: () => readonly FoundInText[]): readonly FoundInText[] {
    const key = `${text.role} ${text.path.join(' ')}\n${text.value}`;
    const found = this.#now.get(key) ?? this.#last.get(key) ?? find();
    this.#now.set(key, found);
    return found;
  }

  /** How many texts are remembered. */
  get size(): number {
    return this.#now.size;
  }
}

/** Whether settings say the same: a file of settings may have been read anew. */
function isSame(one: Settings, other: Settings): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Settings>;
  return [...names].every((it) => one[it] === other[it] || jsonOf(one[it]) === jsonOf(other[it]));
}

const jsonOf = (value: unknown): string | undefined =>
  JSON.stringify(value instanceof Map ? [...value] : value);
