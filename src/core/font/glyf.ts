import type { Outlines } from './font.ts';
import { FontProblem } from './font-file.ts';
import type { Advances } from './metrics.ts';
import { padded, sfnt } from './sfnt.ts';
import { type Table, viewOf } from './table.ts';

interface GlyfTables {
  readonly head: Table;
  readonly maxp: Table;
  readonly loca: Table;
  readonly glyf: Table;
}

/** The outline of a glyph without its instructions for screens, and the glyphs that it is composed of. */
interface Form {
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
}

interface Part {
  /** The offset in `bytes` of the part's glyph number. */
  readonly at: number;
  readonly glyph: number;
}

/** No glyph of a real font has more parts. */
const MOST_PARTS = 256;

/** TrueType outlines (tables `glyf` and `loca`). */
export function glyfOutlines(
  { head, maxp, loca, glyf }: GlyfTables,
  count: number,
  { advance, sideBearing }: Advances,
): Outlines {
  const isLong = head.i16(50) === 1;
  const offset = isLong ? (it: number) => loca.u32(it * 4) : (it: number) => loca.u16(it * 2) * 2;
  const forms = new Map<number, Form | undefined>();

  const form = (glyph: number): Form | undefined => {
    if (!forms.has(glyph)) forms.set(glyph, read(glyph));
    return forms.get(glyph);
  };
  function read(glyph: number): Form | undefined {
    try {
      if (glyph >= count) return undefined;
      const from = offset(glyph);
      const length = offset(glyph + 1) - from;
      return length === 0 ? EMPTY : formOf(glyf.slice(from, length));
    } catch (error) {
      if (error instanceof FontProblem) return undefined;
      throw error;
    }
  }
  /** A glyph and all its parts, each once; undefined if one of them cannot be read. */
  function withParts(glyph: number): ReadonlySet<number> | undefined {
    const all = new Set([glyph]);
    for (const one of all) {
      const its = form(one);
      if (!its || all.size > MOST_PARTS) return undefined;
      for (const part of its.parts) all.add(part.glyph);
    }
    return all;
  }

  return {
    kind: 'glyf',
    isDrawable: (glyph) => withParts(glyph) !== undefined,
    subset(glyphs) {
      const missing = form(0) && withParts(0) ? 0 : undefined;
      const taken: (number | undefined)[] = [missing, ...glyphs];
      const numbers = new Map<number, number>();
      for (const [number, glyph] of taken.entries())
        if (glyph !== undefined && !numbers.has(glyph)) numbers.set(glyph, number);
      // The parts of glyphs come after all given glyphs. The list grows during the loop, so that parts of parts are
      // added too.
      for (const glyph of taken)
        for (const part of (glyph === undefined ? EMPTY : (form(glyph) ?? EMPTY)).parts) {
          if (numbers.has(part.glyph)) continue;
          numbers.set(part.glyph, taken.length);
          taken.push(part.glyph);
        }
      const bodies = taken.map((glyph) => renumbered(glyph === undefined ? EMPTY : form(glyph), numbers));
      const starts = new Uint8Array((taken.length + 1) * 4);
      const body = new Uint8Array(bodies.reduce((sum, it) => sum + padded(it.byteLength), 0));
      const metrics = new Uint8Array(taken.length * 4);
      let end = 0;
      for (const [number, its] of bodies.entries()) {
        body.set(its, end);
        end += padded(its.byteLength);
        viewOf(starts).setUint32((number + 1) * 4, end);
        viewOf(metrics).setUint16(number * 4, advance(taken[number] ?? 0));
        viewOf(metrics).setInt16(
          number * 4 + 2,
          taken[number] === undefined ? 0 : sideBearing(taken[number]),
        );
      }
      return sfnt({
        head: changed(head.bytes, [50, 1], [8, 0], [10, 0]),
        hhea: hheaOf(taken.length),
        hmtx: metrics,
        maxp: changed(maxp.bytes, [4, taken.length]),
        loca: starts,
        glyf: body,
      });
    },
  };

  function hheaOf(glyphs: number): Uint8Array {
    const bytes = new Uint8Array(36);
    const view = viewOf(bytes);
    view.setUint32(0, 0x00010000);
    view.setInt16(4, head.i16(42));
    view.setInt16(6, head.i16(38));
    view.setUint16(34, glyphs);
    return bytes;
  }
}

const EMPTY: Form = { bytes: new Uint8Array(), parts: [] };

/** A copy of bytes with other two-byte numbers at some offsets. */
function changed(
  bytes: Uint8Array,
  ...places: readonly (readonly [at: number, value: number])[]
): Uint8Array {
  const copy = bytes.slice();
  for (const [at, value] of places) viewOf(copy).setUint16(at, value);
  return copy;
}

function renumbered(form: Form | undefined, numbers: ReadonlyMap<number, number>): Uint8Array {
  const { bytes, parts } = form ?? EMPTY;
  return changed(bytes, ...parts.map(({ at, glyph }): [number, number] => [at, numbers.get(glyph) ?? 0]));
}

/** A simple or composite glyph, without its instructions. */
function formOf(bytes: Uint8Array): Form {
  const view = viewOf(bytes);
  if (bytes.byteLength < 10) throw new FontProblem('a glyph is damaged');
  const contours = view.getInt16(0);
  return contours < 0 ? composite(bytes, view) : simple(bytes, view, contours);
}

function simple(bytes: Uint8Array, view: DataView, contours: number): Form {
  const at = 10 + contours * 2;
  if (at + 2 > bytes.byteLength) throw new FontProblem('a glyph is damaged');
  const instructions = view.getUint16(at);
  const behind = at + 2 + instructions;
  if (behind > bytes.byteLength) throw new FontProblem('a glyph is damaged');
  const plainBytes = new Uint8Array(bytes.byteLength - instructions);
  plainBytes.set(bytes.subarray(0, at));
  plainBytes.set(bytes.subarray(behind), at + 2);
  return { bytes: plainBytes, parts: [] };
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const INSTRUCTIONS = 0x0100;

function composite(bytes: Uint8Array, view: DataView): Form {
  const copy = bytes.slice();
  const parts: Part[] = [];
  let at = 10;
  for (let goesOn = true; goesOn; ) {
    if (at + 4 > bytes.byteLength || parts.length > MOST_PARTS) throw new FontProblem('a glyph is damaged');
    const flags = view.getUint16(at);
    viewOf(copy).setUint16(at, flags & ~INSTRUCTIONS);
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2);
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & TWO_SCALES) !== 0) at += 4;
    else if ((flags & MATRIX) !== 0) at += 8;
    goesOn = (flags & MORE) !== 0;
  }
  if (at > bytes.byteLength) throw new FontProblem('a glyph is damaged');
  return { bytes: copy.subarray(0, at), parts };
}
