import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Why a request is refused before anything is done for it. */
export type Refusal = 'host' | 'origin' | 'key' | 'token';

/** The headers of a request that say where it comes from. */
export interface Asking {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  /** `Sec-Fetch-Site`: what the browser itself says of who asks. */
  readonly site?: string | undefined;
}

/**
 * Who may ask the server. The address that the browser is opened with holds a token, which the page exchanges for a key;
 * it works once. The key is held by the page and sent as a header: a cookie would be sent to every server of the
 * machine, whatever its port, and with requests that other sites make.
 */
export class Access {
  #token: string | undefined;
  readonly #keys: string[] = [];

  /** A token for one more page; one that was not used until now is void. */
  newToken(): string {
    this.#token = secret();
    return this.#token;
  }

  /** The key for a token; undefined if it is not the one that was given out, or was used before. */
  keyFor(token: string): string | undefined {
    if (this.#token === undefined || !isSame(token, this.#token)) return undefined;
    this.#token = undefined;
    const key = secret();
    this.#keys.push(key);
    return key;
  }

  /** Whether a key was given out. */
  knows(key: string): boolean {
    return this.#keys.filter((it) => isSame(key, it)).length > 0;
  }
}

/**
 * Whether a request comes from another site, or by another name: the page of a stranger can have its name lead to this
 * machine (DNS rebinding), but not the header of the host or the origin changed.
 *
 * @param authority `127.0.0.1:` and the port
 */
export function strangerIn({ host, origin, site }: Asking, authority: string): Refusal | undefined {
  if (host !== authority) return 'host';
  if (origin !== undefined && origin !== `http://${authority}`) return 'origin';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'origin';
  return undefined;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Takes as long for a wrong one as for the right one. */
function isSame(value: string, right: string): boolean {
  const [one, other] = [Buffer.from(value), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
