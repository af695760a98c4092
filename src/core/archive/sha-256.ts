import { sha256 as hashed } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

type Hash = (content: string | Uint8Array) => string;

const portable: Hash = (content) =>
  bytesToHex(hashed(typeof content === 'string' ? new TextEncoder().encode(content) : content));

let inUse: Hash = portable;

/**
 * SHA-256 (FIPS 180-4) as hexadecimal digits. It runs wherever JavaScript does.
 *
 * @param content bytes, or a text whose UTF-8 bytes are hashed
 */
export const sha256: Hash = (content) => inUse(content);

/**
 * Has `sha256` calculated by the platform from now on: the first hundred kilobytes of a process, which JavaScript has not
 * compiled yet, take a fortieth of a whole build.
 *
 * @param platform gives the same digits
 */
export function hashWith(platform: Hash): void {
  inUse = platform;
}
