import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { CheckMemory } from '../../core/check/memory.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { word } from '../../core/diagnostics/word.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { Turns } from '../../core/model/turns.ts';
import { MAX_BYTES } from '../../core/read/limits.ts';
import type { Language } from '../../core/wording/language.ts';
import { readBytes } from '../files/read-bytes.ts';
import { seenAt } from '../write/path-state.ts';
import { Access, type Refusal, strangerIn } from './access.ts';
import { bodyOf } from './body.ts';
import { FolderChanges } from './changes.ts';
import { Drafts } from './drafts.ts';
import { folderFiles } from './folder-files.ts';
import { HandedFonts } from './fonts.ts';
import { pathInside, type Unreachable } from './inside.ts';
import { jsonIn } from './json-in.ts';
import { servedPage } from './page.ts';
import { versionOf } from './version.ts';
import { writeKnown } from './writing.ts';

/** What is served. */
export interface StudioRequest {
  /** The folder, with its links resolved. */
  readonly root: string;
  /** The file in it to begin with. */
  readonly file?: string | undefined;
  /** The page as it is built. */
  readonly page: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Where drafts are kept. */
  readonly draftsFolder: string;
  /** Today as `YYYY-MM-DD`. */
  readonly day: () => string;
}

/** A running server. */
export interface Studio {
  readonly port: number;
  /** A new address to open the page with; it works once. */
  address(): string;
  close(): Promise<void>;
}

/** Only programs of this machine reach this address. */
const HOST = '127.0.0.1';

/** The most that the page reads of one file, in bytes: workbooks and pictures are larger than units' files. */
const MOST_READ = 32 * 1024 * 1024;

/** The most pages that hear of changes at a time. */
const MOST_LISTENERS = 32;

/**
 * Serves the page of the studio, and reads and writes the files of one folder for it.
 *
 * @returns why it could not be begun, if the port is taken
 */
export async function serveStudio(request: StudioRequest): Promise<Studio | Finding> {
  const service = new Service(request);
  const server = createServer((request, answer) => {
    service.answer(request, answer).catch((error) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (answer.headersSent) answer.destroy();
      else tell(request, answer, 500, finding('internal', NOWHERE, { reason }));
    });
  });
  const failure = await listening(server, request.port);
  if (failure) return failure;
  const { port } = server.address() as AddressInfo;
  service.authority = `${HOST}:${port}`;
  await service.watch();
  return {
    port,
    address: () => `http://${HOST}:${port}/#${service.access.newToken()}`,
    async close() {
      await service.changes.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const NOWHERE = { file: '', range: FILE_START };

async function listening(server: Server, port: number): Promise<Finding | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const reason = 'code' in error ? String(error.code) : '';
      if (reason === 'EADDRINUSE' || reason === 'EACCES')
        resolve(finding('studio-port-taken', NOWHERE, { port }));
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(undefined));
  });
}

/** One way to ask, by method. */
type Handlers = Readonly<
  Record<string, (request: IncomingMessage, answer: ServerResponse, query: URLSearchParams) => Promise<void>>
>;

class Service {
  readonly access = new Access();
  readonly changes: FolderChanges;
  authority = '';
  readonly #request: StudioRequest;
  readonly #drafts: Drafts;
  readonly #page: { readonly html: string; readonly policy: string };
  /** Files are written one after the other. */
  readonly #writing = new Turns();
  readonly #fonts = new HandedFonts();
  readonly #checking = new Turns();
  readonly #memory = new CheckMemory();
  #listeners = 0;

  constructor(request: StudioRequest) {
    this.#request = request;
    this.#page = servedPage(request.page);
    this.#drafts = new Drafts(request.draftsFolder, request.root);
    this.changes = new FolderChanges(request.root);
  }

  async watch(): Promise<void> {
    // Whoever opens one file wants to hear of that one, not of all that lies beside it.
    if (this.#request.file === undefined)
      await this.changes.watchFolder(await folderFiles(this.#request.root));
    void this.changes.run();
  }

  async answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    for (const [name, value] of SAFE_HEADERS) answer.setHeader(name, value);
    const { host, origin, 'sec-fetch-site': site } = request.headers;
    const stranger = strangerIn({ host, origin, site: oneOf(site) }, this.authority);
    if (stranger) return refuse(request, answer, stranger);
    const url = request.url?.startsWith('/') ? new URL(`http://${this.authority}${request.url}`) : undefined;
    const handlers = url && this.#ways[url.pathname];
    if (!url || !handlers) return tell(request, answer, 404, unknown(request));
    const handler = Object.hasOwn(handlers, request.method ?? '')
      ? handlers[request.method ?? '']
      : undefined;
    if (!handler) {
      answer.setHeader('Allow', Object.keys(handlers).join(', '));
      return tell(request, answer, 405, unknown(request));
    }
    if (!OPEN_TO_ALL.has(url.pathname) && !this.access.knows(oneOf(request.headers['x-studio-key']) ?? ''))
      return refuse(request, answer, 'key');
    await handler(request, answer, url.searchParams);
  }

  /** Everything that can be asked for. */
  readonly #ways: Readonly<Record<string, Handlers>> = Object.assign(Object.create(null), {
    '/': { GET: async (_, answer) => this.#sendPage(answer) },
    '/session': { POST: (request, answer) => this.#beginSession(request, answer) },
    '/files': { GET: async (_, answer) => send(answer, 200, await folderFiles(this.#request.root)) },
    '/file': {
      GET: (request, answer, query) => this.#readFile(request, answer, nameIn(query)),
      PUT: (request, answer, query) => this.#writeFile(request, answer, query),
    },
    '/packs': { POST: (request, answer) => this.#sendPacks(request, answer) },
    '/besides': { POST: (request, answer) => this.#sendBesides(request, answer) },
    '/fonts': { GET: async (_, answer) => send(answer, 200, await this.#fonts.list()) },
    '/font': { GET: (request, answer, query) => this.#readFont(request, answer, query) },
    '/font-rules': {
      GET: async (request, answer, query) => {
        const rules = await this.#fonts.rulesFor(query.getAll('name'));
        if (!rules) return tell(request, answer, 400, unknown(request));
        send(answer, 200, [...rules]);
      },
    },
    '/events': { GET: async (request, answer) => this.#tellChanges(request, answer) },
    '/drafts': { GET: async (_, answer) => send(answer, 200, await this.#drafts.all()) },
    '/draft': {
      PUT: (request, answer, query) => this.#keepDraft(request, answer, query.get('id') ?? ''),
      DELETE: async (_, answer, query) => {
        await this.#drafts.delete(query.get('id') ?? '');
        send(answer, 204);
      },
    },
  } satisfies Record<string, Handlers>);

  #sendPage(answer: ServerResponse): void {
    answer.setHeader('Content-Security-Policy', this.#page.policy);
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end(this.#page.html);
  }

  /** The page exchanges its token for a key. */
  async #beginSession(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await bodyOf(request, 1024);
    const key = body && this.access.keyFor(Buffer.from(body).toString('utf8'));
    if (key === undefined) return refuse(request, answer, 'token');
    const { root, file } = this.#request;
    send(answer, 200, { key, folder: basename(root) || root, file });
  }

  /** The path of a file, for which the one that was named on the command line may be a link to anywhere. */
  async #pathOf(request: IncomingMessage, answer: ServerResponse, name: string): Promise<string | undefined> {
    const { root, file } = this.#request;
    if (name !== '' && name === file) return join(root, file);
    const found = await pathInside(root, name, { isWritten: request.method === 'PUT' });
    if ('path' in found) return found.path;
    tell(request, answer, 403, outside(name, found.unreachable));
    return undefined;
  }

  async #readFile(request: IncomingMessage, answer: ServerResponse, name: string): Promise<void> {
    const path = await this.#pathOf(request, answer, name);
    if (path === undefined) return;
    // Watched first: what is changed after it was read is told.
    if (await seenAt(path).catch(() => '')) await this.changes.watchFile(path).catch(() => {});
    const { bytes, finding: unread } = await readBytes(path, MOST_READ);
    if (!bytes) {
      const found = unread as Finding;
      return tell(request, answer, STATUS[found.code] ?? 404, {
        ...found,
        args: { ...found.args, file: name },
      });
    }
    answer.setHeader('ETag', versionOf(bytes));
    answer.setHeader('Content-Type', 'application/octet-stream');
    answer.end(bytes);
  }

  /** What draws the documents of a text that is not yet saved: it may name another pack than the file does. */
  async #sendPacks(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const written = await this.#writtenNow(request, answer);
    if (!written) return;
    const { product } = written;
    if (typeof product !== 'string') return tell(request, answer, 400, unknown(request));
    const { packsFor } = await import('./packs.ts');
    send(answer, 200, await packsFor(this.#request.root, { ...written, product }, languageOf(request)));
  }

  /** What the check goes by besides a text that is not yet saved. */
  async #sendBesides(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const written = await this.#writtenNow(request, answer);
    if (!written) return;
    const { besidesOf } = await import('./besides.ts');
    // One after the other: they remember what was found in the last text.
    const besides = await this.#checking.take(() => besidesOf(this.#request.root, written, this.#memory));
    send(answer, 200, besides);
  }

  /** The text of a file as it is written now, which a page asks about; undefined where that was refused. */
  async #writtenNow(request: IncomingMessage, answer: ServerResponse) {
    const body = await bodyOf(request, 2 * MAX_BYTES);
    if (!body) return void tell(request, answer, 413, tooLarge('', request));
    const { name, text, product } = (jsonIn(Buffer.from(body).toString('utf8')) ?? {}) as Record<
      string,
      unknown
    >;
    if (typeof name !== 'string' || typeof text !== 'string')
      return void tell(request, answer, 400, unknown(request));
    const { root, file } = this.#request;
    const found =
      name === file ? { path: join(root, file) } : await pathInside(root, name, { isWritten: true });
    if ('unreachable' in found) return void tell(request, answer, 403, outside(name, found.unreachable));
    return { path: found.path, name, text, product };
  }

  async #readFont(request: IncomingMessage, answer: ServerResponse, query: URLSearchParams): Promise<void> {
    const [from, length] = [Number(query.get('from')), Number(query.get('length'))];
    const bytes = await this.#fonts.part(nameIn(query), from, length);
    if (!bytes) return tell(request, answer, 404, unknown(request));
    answer.setHeader('Content-Type', 'application/octet-stream');
    answer.end(bytes);
  }

  async #writeFile(request: IncomingMessage, answer: ServerResponse, query: URLSearchParams): Promise<void> {
    const name = nameIn(query);
    const path = await this.#pathOf(request, answer, name);
    if (path === undefined) return drop(request);
    const known = request.headers['if-match'];
    const isNew = request.headers['if-none-match'] === '*';
    if ((known === undefined) !== isNew) {
      drop(request);
      return tell(request, answer, 428, unknown(request));
    }
    const bytes = await bodyOf(request, MAX_BYTES);
    if (!bytes) return tell(request, answer, 413, tooLarge(name, request));
    const keptOn = query.has('keep') ? this.#request.day() : undefined;
    const result = await this.#writing.take(() => writeKnown({ path, name, bytes, known, keptOn }));
    if ('failure' in result)
      return tell(request, answer, result.failure.code === 'file-exists' ? 412 : 500, result.failure);
    if ('isOvertaken' in result) {
      if (result.version !== undefined) answer.setHeader('ETag', result.version);
      const at = { file: name, range: FILE_START };
      const args = { file: name, isGone: result.version === undefined };
      return tell(request, answer, 409, finding('studio-file-changed', at, args));
    }
    await this.changes.watchFile(path).catch(() => {});
    answer.setHeader('ETag', result.version);
    send(answer, 200, { copy: result.copy && `${folderOf(name)}${basename(result.copy)}` });
  }

  async #keepDraft(request: IncomingMessage, answer: ServerResponse, id: string): Promise<void> {
    const body = await bodyOf(request, 2 * MAX_BYTES);
    if (!body) return tell(request, answer, 413, tooLarge('', request));
    const draft = jsonIn(Buffer.from(body).toString('utf8'));
    if (draft === undefined) return tell(request, answer, 400, unknown(request));
    const failure = await this.#writing.take(() => this.#drafts.keep(id, draft));
    if (failure) return tell(request, answer, 500, failure);
    send(answer, 204);
  }

  /** Server-sent events: each a file that was changed. */
  #tellChanges(request: IncomingMessage, answer: ServerResponse): void {
    if (this.#listeners >= MOST_LISTENERS) {
      tell(request, answer, 429, unknown(request));
      return;
    }
    this.#listeners++;
    answer.setHeader('Content-Type', 'text/event-stream');
    answer.write(':\n\n');
    const stop = this.changes.listen((change) => answer.write(`data: ${JSON.stringify(change)}\n\n`));
    // A page that is gone without a word is found out by writing to it.
    const beat = setInterval(() => answer.write(':\n\n'), 20_000);
    answer.on('close', () => {
      clearInterval(beat);
      stop();
      this.#listeners--;
    });
  }
}

/** What anybody may have who asks as the page does: the page without a file in it, and the exchange of a token. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['/', '/session']);

const SAFE_HEADERS = Object.entries({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

const STATUS: Readonly<Record<string, number>> = { 'file-too-large': 413, 'file-unreadable': 500 };

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(', ') : header;

const nameIn = (query: URLSearchParams): string => query.get('name') ?? '';

const folderOf = (name: string): string => (name.includes('/') ? `${dirname(name)}/` : '');

const unknown = ({ method = '', url = '' }: IncomingMessage): Finding =>
  finding('studio-request-unknown', NOWHERE, { request: `${method} ${url.slice(0, 200)}` });

const outside = (name: string, why: Unreachable): Finding =>
  finding('studio-out-of-reach', NOWHERE, { file: name, why });

const tooLarge = (name: string, request: IncomingMessage): Finding => {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const size = Number(request.headers['content-length'] ?? MAX_BYTES + 1);
  return finding('studio-too-large', NOWHERE, {
    file: name,
    size: megabytes(size),
    limit: megabytes(MAX_BYTES),
  });
};

function refuse(request: IncomingMessage, answer: ServerResponse, why: Refusal): void {
  drop(request);
  tell(request, answer, why === 'key' ? 401 : 403, finding('studio-refused', NOWHERE, { why }));
}

/** Reads what is still being sent and keeps none of it, so that the answer is heard. */
const drop = (request: IncomingMessage): void => void request.resume();

const languageOf = ({ headers }: IncomingMessage): Language =>
  /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh';

/** Answers with a finding, in the language that is asked for. */
function tell(request: IncomingMessage, answer: ServerResponse, status: number, found: Finding): void {
  const { code, severity, message, hint } = word(found, languageOf(request));
  send(answer, status, { diagnostics: [{ code, severity, message, hint }] });
}

function send(answer: ServerResponse, status: number, value?: unknown): void {
  answer.statusCode = status;
  if (value === undefined) {
    answer.end();
    return;
  }
  answer.setHeader('Content-Type', 'application/json; charset=utf-8');
  answer.end(JSON.stringify(value));
}
