/**
 * The colours of a screen, IEC 61966-2-1, as a profile of version 4.2 (ICC.1:2004-10): what `FF0000` means in a file that
 * is to be kept. Numbers only: the primaries as ICC profiles have them, adapted to D50, and the curve by its formula.
 */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [name: string, data: readonly number[]])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', [...ascii('sf32'), 0, 0, 0, 0, ...ADAPTATION.flatMap(fixed)]],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', CURVE],
    ['gTRC', CURVE],
    ['bTRC', CURVE],
  ];
  const body: number[] = [];
  const placed = new Map<readonly number[], number>();
  const start = 128 + 4 + tags.length * 12;
  const directory = tags.flatMap(([name, data]) => {
    // The three curves are one.
    const at = placed.get(data) ?? start + body.length;
    if (!placed.has(data)) {
      placed.set(data, at);
      body.push(...data, ...new Array<number>((4 - (data.length % 4)) % 4).fill(0));
    }
    return [...ascii(name), ...u32(at), ...u32(data.length)];
  });
  const size = start + body.length;
  const head = new Uint8Array(128);
  head.set(u32(size));
  head.set([4, 0x20, 0, 0], 8);
  head.set(ascii('mntrRGB XYZ '), 12);
  // A date that stands for none.
  head.set([0x07, 0xe8, 0, 1, 0, 1], 24);
  head.set(ascii('acsp'), 36);
  head.set([0.9642, 1, 0.8249].flatMap(fixed), 68);
  return Uint8Array.from([...head, ...u32(tags.length), ...directory, ...body]);
}

/** From D65 to D50, by Bradford's method. */
const ADAPTATION = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168];

/** Below 0.04045 a straight line, above it a power of 2.4. */
const CURVE: readonly number[] = [
  ...ascii('para'),
  ...[0, 0, 0, 0, 0, 3, 0, 0],
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
];

function ascii(value: string): number[] {
  return [...value].map((it) => it.charCodeAt(0));
}

function u32(value: number): number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** Sixteen bits before the point, sixteen behind. */
function fixed(value: number): number[] {
  return u32(Math.round(value * 65536));
}

function xyz(...values: readonly number[]): number[] {
  return [...ascii('XYZ '), 0, 0, 0, 0, ...values.flatMap(fixed)];
}

/** A text in one language. */
function text(value: string): number[] {
  const units = [...value].flatMap((it) => [0, it.charCodeAt(0)]);
  return [
    ...ascii('mluc'),
    0,
    0,
    0,
    0,
    ...u32(1),
    ...u32(12),
    ...ascii('enUS'),
    ...u32(units.length),
    ...u32(28),
    ...units,
  ];
}
