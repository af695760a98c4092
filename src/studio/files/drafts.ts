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

/** Keeps a draft in place of the one of the same id. */
export const keepDraft = (draft: Draft): Promise<unknown> => run('readwrite', (store) => store.put(draft));

export const deleteDraft = (id: string): Promise<unknown> => run('readwrite', (store) => store.delete(id));

/** All drafts, the newest first. */
export async function drafts(): Promise<readonly Draft[]> {
  const all: Draft[] = await run('readonly', (store) => store.getAll());
  return all.sort((one, other) => other.at - one.at);
}
