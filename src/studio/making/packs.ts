import styleSchema from '../../../schemas/style.schema.json' with { type: 'json' };
import type { Unit } from '../../core/generated/unit.ts';
import { composedByBuiltIn, type Drawer, type Product } from '../../core/produce/built-in.ts';
import type { GivenPacks } from '../../core/produce/given-packs.ts';
import { styleOf } from '../../core/produce/style-of.ts';
import { documents } from '../../core/template/generated/packs.js';
import type { PackKind } from '../../core/unit/kinds/kinds.ts';

/** What draws documents in place of the built-in packs, as the program that serves the page told it. */
let own: ReadonlyMap<PackKind, Drawer> = new Map();
/** Why no document is drawn: a pack is broken. */
let fault: string | undefined;

/** From now on documents are drawn by these packs; undefined: by the built-in ones. */
export function usePacks(packs: GivenPacks | undefined): void {
  fault = packs?.isBroken ? packs.told.join(' ') : undefined;
  own = new Map(
    packs?.templates.map(([kind, { document, options, logo }]) => [
      kind,
      {
        template: document,
        options,
        logo: logo && { ...logo, bytes: Uint8Array.from(atob(logo.bytes), (it) => it.charCodeAt(0)) },
      },
    ]),
  );
}

/**
 * Composes a document by the packs that draw it.
 *
 * @throws Error in words if one of them is broken: no other draws what it was to draw
 */
export function composedByPacks(
  unit: Unit,
  product: Product,
  attachments: ReadonlyMap<string, string>,
  composeBy?: Parameters<typeof composedByBuiltIn>[3],
): ReturnType<typeof composedByBuiltIn> {
  if (fault !== undefined) throw new Error(fault);
  return composedByBuiltIn(unit, product, attachments, composeBy, own);
}

type Node = Readonly<Record<string, unknown>>;

/** The schema of a style, without references, with the value in force at each leaf as `x-now`. */
export function styleNode(product: Product): unknown {
  const now = styleOf(own.get(product)?.template ?? documents[product], {});
  return withValues(styleSchema as Node, now);
}

function withValues(node: Node, now: unknown): Node {
  const { $ref, ...rest } = node;
  const target = typeof $ref === 'string' ? definitions[$ref.split('/').at(-1) ?? ''] : undefined;
  const whole: Node = { ...target, ...rest };
  const inner = whole.properties as Readonly<Record<string, Node>> | undefined;
  if (!inner) return { ...whole, 'x-now': now };
  const values = (now ?? {}) as Node;
  return {
    ...whole,
    properties: Object.fromEntries(
      Object.entries(inner).map(([key, it]) => [key, withValues(it, values[key])]),
    ),
  };
}

const definitions = styleSchema.definitions as unknown as Readonly<Record<string, Node>>;
