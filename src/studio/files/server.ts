import { signal } from '@preact/signals';
import type { SentSettings } from '../../core/check/sent-settings.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { GivenPacks } from '../../core/produce/given-packs.ts';
import { core } from '../state/core.ts';
import { notice } from '../state/session.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { language } from '../words/spoken.ts';
import { lookAgain } from './conflicts.ts';
import { type Draft, HeldElsewhere, isAnother, keepDraftsIn } from './drafts.ts';
import { open, openWithDraft, tellEncoding } from './open.ts';
import { newPlace, Overtaken, type Place, plainText, textIn } from './place.ts';

/** The folder that `report studio` serves to this page. */
export interface ServedFolder {
  /** Lets the page read and write the folder. */
  readonly key: string;
  /** The name of the folder. */
  readonly folder: string;
  /** The file to begin with. */
  readonly file?: string;
}

/** A file of the folder. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
  readonly changed: number;
}

/** The folder behind the page; none where the page was opened as a file. */
export const servedFolder = signal<ServedFolder | undefined>(undefined);

/** Whether a program serves the page. */
export const isServed = (): boolean => location.protocol === 'http:';

/** The last file that was opened or saved here is remembered as long as the tab is open, so that it can be reloaded. */
const REMEMBERED = 'report-studio';

/** Gets the key to the folder, and goes on from there. */
export async function beginServed(): Promise<void> {
  const token = location.hash.slice(1);
  if (token !== '') {
    history.replaceState(null, '', location.pathname);
    const answer = await ask('/session', { method: 'POST', body: token });
    sessionStorage.setItem(REMEMBERED, await answer.text());
  }
  const remembered = sessionStorage.getItem(REMEMBERED);
  if (remembered === null) {
    // Nobody gave this page a key; the program says what to do.
    await ask('/files');
    return;
  }
  servedFolder.value = JSON.parse(remembered) as ServedFolder;
  keepDraftsIn({
    async keep(draft, knownAt) {
      const all = (await (await ask('/drafts')).json()) as Draft[];
      const there = all.find(({ id }) => id === draft.id);
      if (isAnother(there, knownAt)) throw new HeldElsewhere();
      await ask(`/draft?id=${encodeURIComponent(draft.id)}`, { method: 'PUT', body: JSON.stringify(draft) });
    },
    delete: (id) => ask(`/draft?id=${encodeURIComponent(id)}`, { method: 'DELETE' }),
    all: async () => (await (await ask('/drafts')).json()) as Draft[],
  });
  newPlace.value = freePlace;
  void hearChanges();
  const { file } = servedFolder.value;
  if (file !== undefined) await openServed(file);
}

/** The files of the folder. */
export const filesOfFolder = async (): Promise<readonly FolderFile[]> =>
  ((await (await ask('/files')).json()) as { files: FolderFile[] }).files;

/** Opens a file of the folder, with the draft that is kept of it. */
export async function openServed(name: string): Promise<void> {
  const place = new ServedPlace(name);
  const content = await place.readWhole();
  if (content === undefined) throw new Error(saidOfFiles.value.notThere({ file: name }));
  await openWithDraft({ name, content, place });
  await tellEncoding(place.bytes, name);
}

/** Opens a draft, with the file that it belongs to. */
export async function goOn({ id, name, text, saved }: Draft): Promise<void> {
  const isOfFile = servedFolder.value && saved !== undefined;
  if (isOfFile && (await filesOfFolder()).some((it) => it.name === name)) await openServed(name);
  else open({ id, name, content: text, saved });
}

/** The bytes of a file of the folder; undefined if it cannot be read. */
export async function readServed(name: string): Promise<Uint8Array | undefined> {
  const answer = await ask(`/file?name=${encodeURIComponent(name)}`).catch(() => undefined);
  return answer && new Uint8Array(await answer.arrayBuffer());
}

/** The text of a file of the folder; undefined if it cannot be read. */
export async function textOfServed(name: string): Promise<string | undefined> {
  const bytes = await readServed(name);
  return bytes && textIn(bytes, name);
}

/** Which packs draw the documents of a text, and which there are. */
export const packsOfServed = async (name: string, text: string, product: string): Promise<GivenPacks> =>
  (await ask('/packs', { method: 'POST', body: JSON.stringify({ name, text, product }) })).json();

/** What the check goes by besides a text, and what it finds there. */
export interface GivenBesides {
  /** Absent where the folder sets nothing. */
  readonly settings?: SentSettings;
  readonly findings: readonly Finding[];
  /** Whether what is typed can change them. */
  readonly dependsOnText: boolean;
}

/** What the check of a text goes by besides it. */
export const besidesOfServed = async (name: string, text: string): Promise<GivenBesides> =>
  (await ask('/besides', { method: 'POST', body: JSON.stringify({ name, text }) })).json();

/** Counts up whenever another program changed a file of the folder. */
export const changesHeard = signal(0);

/** Names that are asked for in the language of the page, with the key; what is refused is told in words. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', language.value);
  headers.set('X-Studio-Key', servedFolder.value?.key ?? '');
  const answer = await fetch(path, { ...init, headers }).catch(() => {
    throw new Error(saidOfFiles.value.programEnded);
  });
  if (answer.ok) return answer;
  const { diagnostics } = (await answer.json().catch(() => ({}))) as {
    diagnostics?: readonly { readonly message: string; readonly hint: string }[];
  };
  const [told] = diagnostics ?? [];
  throw new Refused(answer.status, told ? `${told.message}。${told.hint}` : `${answer.status}`);
}

/** The program did not do what was asked. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A file of the folder. */
class ServedPlace implements Place {
  readonly name: string;
  /** The version of each text that was read or written. */
  readonly #versions = new Map<string, string>();
  /** What was read last. */
  bytes = new Uint8Array();
  /** Whether the file began with a byte order mark, which it keeps. */
  #hasMark = false;

  constructor(name: string) {
    this.name = name;
  }

  async read(): Promise<string | undefined> {
    const content = await this.readWhole();
    return content === undefined ? undefined : plainText(content);
  }

  /** The text with its line ends. */
  async readWhole(): Promise<string | undefined> {
    let answer: Response;
    try {
      answer = await ask(this.#address);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return undefined;
      throw error;
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    this.bytes = bytes;
    this.#hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = await core.call('decoded', bytes, this.name);
    this.#knows(content, answer);
    return content;
  }

  async write(content: string, over: string | undefined): Promise<void> {
    await this.#put(this.#address, content, over);
  }

  async writeKeeping(content: string, over: string): Promise<string | undefined> {
    const answer = await this.#put(`${this.#address}&keep`, content, over);
    return ((await answer.json()) as { copy?: string }).copy;
  }

  async #put(address: string, content: string, over: string | undefined): Promise<Response> {
    const version = over === undefined ? undefined : this.#versions.get(over);
    if (over !== undefined && version === undefined) throw new Overtaken();
    const headers = version === undefined ? { 'If-None-Match': '*' } : { 'If-Match': version };
    try {
      const answer = await ask(address, {
        method: 'PUT',
        headers,
        body: this.#hasMark ? `\ufeff${content}` : content,
      });
      this.#knows(content, answer);
      return answer;
    } catch (error) {
      if (error instanceof Refused && error.status === 409) throw new Overtaken();
      throw error;
    }
  }

  #knows(content: string, answer: Response): void {
    const version = answer.headers.get('etag');
    // Two are enough: what was saved, and what another program wrote since.
    const [oldest] = this.#versions.keys();
    if (this.#versions.size > 8 && oldest !== undefined) this.#versions.delete(oldest);
    if (version !== null) this.#versions.set(plainText(content), version);
  }

  get #address(): string {
    return `/file?name=${encodeURIComponent(this.name)}`;
  }
}

/** The first name that is free: org.yaml, org.2.yaml, org.3.yaml … */
async function freePlace(name: string) {
  const taken = new Set((await filesOfFolder()).map((it) => it.name.toLowerCase()));
  const [, stem = name, end = ''] = /^(.*?)(\.ya?ml)?$/i.exec(name) ?? [];
  let free = `${stem}${end || '.yaml'}`;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}.${number}${end || '.yaml'}`;
  return { name: free, place: new ServedPlace(free) };
}

/** How long to wait before the program is asked again that did not answer, in milliseconds. */
const PAUSE = 3_000;

/** Hears of each file that another program changed, as long as the page is open. */
async function hearChanges(): Promise<void> {
  let isTold = false;
  for (;;) {
    try {
      const { body } = await ask('/events');
      isTold = false;
      // Whatever was changed while nobody listened.
      void lookAgain().catch(tell);
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let it = await reader?.read(); it && !it.done; it = await reader?.read())
        if (it.value.includes('data:')) {
          changesHeard.value++;
          void lookAgain().catch(tell);
        }
    } catch (error) {
      if (!isTold && !(error instanceof Refused)) notice.value = saidOfFiles.value.programEnded;
      isTold = true;
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

const tell = (error: unknown): void => {
  notice.value = error instanceof Error ? error.message : String(error);
};
