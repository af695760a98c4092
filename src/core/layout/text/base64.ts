/** Bytes in base 64, as in `data:` addresses (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
