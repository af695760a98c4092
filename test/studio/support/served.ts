import { realpathSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { type Studio, serveStudio } from '../../../src/app/studio/server.ts';
import { folderWith } from '../../cli/run.ts';

/** Stands in for the page, which is built. */
export const PAGE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<p>page</p><script type="application/json" id="given">null</script>`;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a request differs from what the page asks. */
export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** A server of the studio over a folder of its own, asked as a program asks: with whatever headers and path. */
export class Served {
  readonly folder: string;
  readonly drafts: string;
  readonly studio: Studio;
  key = '';

  private constructor(folder: string, drafts: string, studio: Studio) {
    this.folder = folder;
    this.drafts = drafts;
    this.studio = studio;
  }

  static async with(files: Record<string, string>, file?: string): Promise<Served> {
    const folder = realpathSync(folderWith(files));
    const drafts = join(folderWith(), 'drafts');
    const studio = await serveStudio({
      root: folder,
      file,
      page: PAGE,
      port: 0,
      draftsFolder: drafts,
      day: () => '2026-11-29',
    });
    if ('code' in studio) throw new Error(studio.code);
    return new Served(folder, drafts, studio);
  }

  get authority(): string {
    return `127.0.0.1:${this.studio.port}`;
  }

  /** A token, as the browser gets it behind the # of the address. */
  token(): string {
    return new URL(this.studio.address()).hash.slice(1);
  }

  /** Exchanges a new token for the key. */
  async begin(): Promise<void> {
    const { body } = await this.ask('/session', { method: 'POST', body: this.token() });
    this.key = JSON.parse(body).key;
  }

  /** Asks as the page does, but for what is given. */
  ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = ask(
        {
          host: '127.0.0.1',
          port: this.studio.port,
          path,
          method,
          headers: { host: this.authority, ...(this.key && { 'x-studio-key': this.key }), ...headers },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (it) => chunks.push(it));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
          answer.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  read(name: string): Promise<Answer> {
    return this.ask(`/file?name=${encodeURIComponent(name)}`);
  }

  write(name: string, body: string | Buffer, headers: Record<string, string>, keep = ''): Promise<Answer> {
    return this.ask(`/file?name=${encodeURIComponent(name)}${keep}`, { method: 'PUT', headers, body });
  }
}

/** The codes of the findings in an answer. */
export const codesIn = ({ body }: Answer): string[] =>
  (JSON.parse(body).diagnostics as { code: string }[]).map((it) => it.code);
