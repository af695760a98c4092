/** Of 32 bits with a sign, which V8 holds as they are; larger numbers would each be an object of their own. */
const TABLE = new Int32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  TABLE[byte] = rest;
}

/**
 * The CRC-32 of a file in a zip archive (APPNOTE 4.4.7). `node:zlib` has this function only in later releases of
 * Node.js 20.
 */
export function crc32(bytes: Uint8Array): number {
  const { length } = bytes;
  let crc = -1;
  // A loop over indexes: a short process runs it without compiling it, and an iterator takes five times as long there.
  for (let at = 0; at < length; at++)
    crc = (TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
