import { LEAST_LENGTH, MOST_DISTANCE, MOST_LENGTH } from './alphabet.ts';

/** So many places are looked at for what stood before; more take longer and find hardly anything. */
const MOST_TRIED = 100;

const HASH_BITS = 16;

/** What stood before at each place of some bytes: of each length the nearest. */
export interface Matches {
  /** Where the matches of a place begin in `all`; those of place `n` end where those of `n + 1` begin. */
  readonly starts: Uint32Array;
  /** Length and distance in turn, of a place both rising. */
  readonly all: Uint16Array;
}

export function matchesIn(bytes: Uint8Array): Matches {
  const count = bytes.byteLength;
  const starts = new Uint32Array(count + 1);
  let all = new Uint16Array(count * 4);
  let end = 0;
  const heads = new Int32Array(1 << HASH_BITS).fill(-1);
  const before = new Int32Array(count).fill(-1);
  for (let at = 0; at < count; at++) {
    starts[at] = end;
    if (at + LEAST_LENGTH > count) continue;
    const three =
      ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    const hash = Math.imul(three, 0x9e3779b1) >>> (32 - HASH_BITS);
    const most = Math.min(MOST_LENGTH, count - at);
    let longest = LEAST_LENGTH - 1;
    let place = heads[hash] as number;
    for (let tried = 0; place >= 0 && at - place <= MOST_DISTANCE && tried < MOST_TRIED; tried++) {
      if (bytes[place + longest] === bytes[at + longest]) {
        let length = 0;
        while (length < most && bytes[place + length] === bytes[at + length]) length++;
        if (length > longest) {
          longest = length;
          if (end + 2 > all.length) {
            const larger = new Uint16Array(all.length * 2);
            larger.set(all);
            all = larger;
          }
          all[end++] = length;
          all[end++] = at - place;
          if (length === most) break;
        }
      }
      place = before[place] as number;
    }
    before[at] = heads[hash] as number;
    heads[hash] = at;
  }
  starts[count] = end;
  return { starts, all };
}
