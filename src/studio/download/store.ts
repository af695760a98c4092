/** A font file that the user gave. */
export interface KeptFont {
  readonly name: string;
  readonly bytes: Blob;
}

const STORE = 'fonts';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('report-studio-fonts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'name' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Does something with what is kept, and resolves when it is done. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const opened = await database();
  try {
    const transaction = opened.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
  } finally {
    opened.close();
  }
}

/** The fonts that were kept in this browser. */
export const keptFonts = async (): Promise<readonly KeptFont[]> =>
  (await inStore<KeptFont[]>('readonly', (store) => store.getAll())) ?? [];

/** Keeps fonts in place of those that were kept before; none forgets them. */
export const keepFonts = async (fonts: readonly KeptFont[]): Promise<void> => {
  await inStore('readwrite', (store) => {
    store.clear();
    for (const it of fonts) store.put(it);
    return undefined;
  });
};
