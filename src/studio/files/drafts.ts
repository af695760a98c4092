/** A text that the browser keeps until it is saved or deleted. */
export interface Draft {
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  readonly text: string;
  /** The text that was last opened or saved as a file; undefined if it never was. */
  readonly saved: string | undefined;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

const STORE = 'drafts';

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('report-studio', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
  return opened;
}

async function run<T>(mode: IDBTransactionMode, of: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const request = of(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
  });
}

/** Thrown where another tab has kept the same draft since it was read here: nothing was kept. */
export class HeldElsewhere extends Error {}

/** Where drafts are kept. */
export interface DraftStore {
  /**
   * Keeps a draft in place of the one of the same id.
   *
   * @param knownAt when the one that is replaced was kept, as far as this page knows
   * @throws HeldElsewhere where it is another one
   */
  keep(draft: Draft, knownAt: number | undefined): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  all(): Promise<readonly Draft[]>;
}

/** Whether a draft is not the one that this page knows. */
export const isAnother = (there: Draft | undefined, knownAt: number | undefined): boolean =>
  there !== undefined && there.at !== knownAt;

/** When each draft was kept that this page read or kept. */
const known = new Map<string, number>();

const inBrowser: DraftStore = {
  async keep(draft, knownAt) {
    const transaction = (await database()).transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    const there = store.get(draft.id) as IDBRequest<Draft | undefined>;
    let isHeld = false;
    there.onsuccess = () => {
      isHeld = isAnother(there.result, knownAt);
      if (!isHeld) store.put(draft);
    };
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
    if (isHeld) throw new HeldElsewhere();
  },
  delete: (id) => run('readwrite', (store) => store.delete(id)),
  all: () => run<Draft[]>('readonly', (store) => store.getAll()),
};

let store = inBrowser;

/** Has drafts kept elsewhere than in the browser. */
export const keepDraftsIn = (other: DraftStore): void => {
  store = other;
};

/**
 * Keeps a draft in place of the one of the same id.
 *
 * @throws HeldElsewhere where another tab has kept it since
 */
export async function keepDraft(draft: Draft): Promise<void> {
  await store.keep(draft, known.get(draft.id));
  known.set(draft.id, draft.at);
}

export const deleteDraft = (id: string): Promise<unknown> => store.delete(id);

/** All drafts, the newest first. */
export async function drafts(): Promise<readonly Draft[]> {
  const all = await store.all();
  for (const { id, at } of all) known.set(id, at);
  return [...all].sort((one, other) => other.at - one.at);
}
