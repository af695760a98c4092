import { pairOf } from '../prose/pair-of.ts';
import { needed } from './needed.ts';
import type { TextRule } from './rule.ts';

const UNITS = 0x10000;

/** For each UTF-16 unit, and for each two of them side by side, the number of its group from 1 on; 0 if it has none. */
interface Groups {
  readonly units: Uint16Array;
  readonly pairs: Uint16Array;
}

let groups: Groups | undefined;

/** For each group and each rule, the number of the text in which it was met last. */
const groupMet = new Uint32Array(needed.groups.length + 1);
const ruleMet = new Uint32Array(needed.codes.length);
let text = 0;

/** An empty text is no answer to what a rule may ask of it. */
let isEmpty = false;

const numbers = new Map(needed.codes.map((code, number) => [code, number] as const));

/** The number of a rule among those of which is known what they need; -1 for all others. */
export const numberOf = ({ code }: TextRule): number => numbers.get(code) ?? -1;

/** Finds out, in one pass over a text, in which of the rules it may have a fault. */
export function lookAt(value: string): void {
  groups ??= groupsOf();
  const { units, pairs } = groups;
  text += 1;
  isEmpty = value === '';
  let before = 0;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    const group = units[unit] as number;
    if (group !== 0) meet(group);
    const ofPair = pairs[pairOf(before, unit)] as number;
    if (ofPair !== 0) meet(ofPair);
    before = unit;
  }
}

/** Whether a rule, told by its number, may find something in the text that was looked at last. */
export const mayFind = (rule: number): boolean => rule < 0 || ruleMet[rule] === text || isEmpty;

function meet(group: number): void {
  if (groupMet[group] === text) return;
  groupMet[group] = text;
  const rules = needed.groups[group - 1]?.[1] ?? [];
  for (let at = 0; at < rules.length; at++) ruleMet[rules[at] as number] = text;
}

function groupsOf(): Groups {
  const found = { units: new Uint16Array(UNITS), pairs: new Uint16Array(UNITS) };
  for (const [index, [need]] of needed.groups.entries()) {
    let table = found.units;
    for (let at = 0; at < need.length; at++) {
      const unit = need.charCodeAt(at);
      if (unit === 0 && table === found.units) table = found.pairs;
      else table[unit] = index + 1;
    }
  }
  return found;
}
