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

/** Where drafts are kept. */
export interface DraftStore {
  keep(draft: Draft): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  all(): Promise<readonly Draft[]>;
}

const inBrowser: DraftStore = {
  keep: (draft) => run('readwrite', (store) => store.put(draft)),
  delete: (id) => run('readwrite', (store) => store.delete(id)),
  all: () => run<Draft[]>('readonly', (store) => store.getAll()),
};

let store = inBrowser;

/** Has drafts kept elsewhere than in the browser. */
export const keepDraftsIn = (other: DraftStore): void => {
  store = other;
};

/** Keeps a draft in place of the one of the same id. */
export const keepDraft = (draft: Draft): Promise<unknown> => store.keep(draft);

export const deleteDraft = (id: string): Promise<unknown> => store.delete(id);

/** All drafts, the newest first. */
export const drafts = async (): Promise<readonly Draft[]> =>
  [...(await store.all())].sort((one, other) => other.at - one.at);
