import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { namesOfKind } from '../../core/unit/kinds/kinds.ts';
import { isServed } from '../files/server.ts';
import { commit, valueAt } from '../form/commit.ts';
import { formKeys } from '../form/form.tsx';
import { Fields, Value } from '../form/map.tsx';
import { kindOf, type SchemaNode, titleOf } from '../form/schema.ts';
import { core } from '../state/core.ts';
import { packsGiven, product } from '../state/session.ts';
import { saidOfLook } from '../words/of-look.ts';
import { language } from '../words/spoken.ts';
import { namedPacks, packs, packsOutOfReach } from './packs.ts';

/** How the document looks: by which pack it is drawn, the options of that, and the style. */
export function Look() {
  const words = saidOfLook.value;
  const options = packs.value?.options as SchemaNode | undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come up from the fields inside
    <div class="form look" onKeyDown={formKeys}>
      <Part title={words.pack}>
        <Pack />
      </Part>
      {options?.properties && (
        <Part title={words.options}>
          <Fields path={['templateOptions']} node={withDefaults(options)} />
        </Part>
      )}
      <Part title={words.style}>
        <Style />
      </Part>
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="part">
    <h2>{title}</h2>
    <div class="part-body">{children}</div>
  </section>
);

function Pack() {
  const words = saidOfLook.value;
  const offered = packs.value?.offered ?? [];
  const named = namedPacks.value;
  const value = named.join('、');
  if (!isServed()) return <p class="note">{words.ownPackOnlyServed}</p>;
  if (offered.length === 0 && named.length === 0) return <p class="note">{words.noPacks}</p>;
  return (
    <div class="field">
      <label for="look-pack">{words.pack}</label>
      <select
        id="look-pack"
        value={value}
        aria-describedby="look-pack-note"
        onChange={({ currentTarget }) =>
          void commit([{ path: ['template'], value: currentTarget.value || undefined }])
        }
      >
        <option value="">{words.standard}</option>
        {value !== '' && !offered.some(({ name }) => name === value) && (
          <option value={value}>{named.length > 1 ? words.several({ names: value }) : value}</option>
        )}
        {offered.map(({ name, title, documents }) => (
          <option key={name} value={name}>
            {words.drawsOnly({
              title: `${name} ${title}`,
              documents: documents.map((it) => namesOfKind(it)[language.value]).join('、'),
            })}
          </option>
        ))}
      </select>
      <div id="look-pack-note">
        {packs.value?.told.map((it) => (
          <p key={it} class={packs.value?.isBroken ? 'note wrong error' : 'note wrong warning'}>
            {it}
          </p>
        ))}
        <p class="note help">{words.packNote}</p>
      </div>
    </div>
  );
}

/** Options say their default where the file says nothing. */
const withDefaults = (node: SchemaNode): SchemaNode => ({
  ...node,
  ...(node.default !== undefined && { 'x-now': node.default }),
  ...(node.properties && {
    properties: Object.fromEntries(
      Object.entries(node.properties).map(([key, it]) => [key, withDefaults(it)]),
    ),
  }),
});

/** What somebody changes most: which value, and whether it is called by what it belongs to. */
const USUAL: readonly (readonly [path: Path, called: 'own' | 'above' | 'both'])[] = [
  [['fonts', 'title', 'name'], 'above'],
  [['text', 'title', 'size'], 'both'],
  [['fonts', 'body', 'name'], 'above'],
  [['text', 'body', 'size'], 'both'],
  [['fonts', 'hei', 'name'], 'above'],
  [['fonts', 'kai', 'name'], 'above'],
  [['grid', 'lines'], 'own'],
  [['grid', 'characters'], 'own'],
  [['page', 'top'], 'own'],
  [['page', 'bottom'], 'own'],
  [['page', 'left'], 'own'],
  [['page', 'right'], 'own'],
];

function Style() {
  const words = saidOfLook.value;
  const node = useSignal<SchemaNode | undefined>(undefined);
  useEffect(() => {
    void core.call('styleNode', product.value).then((it) => {
      node.value = it as SchemaNode;
    });
  }, [product.value, packsGiven.value]);
  const whole = node.value;
  if (!whole) return null;
  const called = (of: SchemaNode | undefined, key: string) => titleOf(key, of ?? {}, language.value);
  return (
    <>
      <p class="note">{words.styleNote}</p>
      {valueAt(['style']) !== undefined && (
        <p class="actions">
          <button type="button" onClick={() => void commit([{ path: ['style'], value: undefined }])}>
            {words.reset}
          </button>
        </p>
      )}
      <div class="fields">
        {USUAL.map(([path, by]) => {
          const above = nodeAt(whole, path.slice(0, -1));
          const own = nodeAt(whole, path);
          if (!above || !own) return null;
          const [of, what] = [called(above, String(path.at(-2))), called(own, String(path.at(-1)))];
          const title = by === 'own' ? what : by === 'above' ? of : words.joined({ of, what });
          const named = { ...own, title, 'x-zh': { ...own['x-zh'], key: title } };
          return <Value key={path.join('.')} path={['style', ...path]} node={named} />;
        })}
      </div>
      <h3 class="all-settings">{words.all}</h3>
      {Object.entries(without(whole, []).properties ?? {}).map(([key, it]) => (
        <Group key={key} name={key} node={it} />
      ))}
    </>
  );
}

/** A schema without what stands among the usual settings already. */
function without(node: SchemaNode, path: Path): SchemaNode {
  if (!node.properties) return node;
  const left = Object.entries(node.properties).flatMap(([key, it]) => {
    const at = [...path, key];
    if (USUAL.some(([usual]) => isSamePath(usual, at))) return [];
    return [[key, without(it, at)] as const];
  });
  return { ...node, properties: Object.fromEntries(left) };
}

/** The settings of one thing, to be opened. */
function Group({ name, node }: { name: string; node: SchemaNode }) {
  const isOpen = useSignal(false);
  const path = ['style', name];
  if (kindOf(node, name) !== 'map') return <Value path={path} node={node} />;
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{titleOf(name, node, language.value)}</summary>
      {isOpen.value && <Fields path={path} node={node} />}
    </details>
  );
}

const nodeAt = (node: SchemaNode, path: Path): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>((it, step) => it?.properties?.[step], node);

/** Says that a pack of the file does not draw its pages here. */
export function PacksOutOfReach() {
  const names = packsOutOfReach.value;
  if (names.length === 0) return null;
  return (
    <div class="missing-attachments" role="status">
      {saidOfLook.value.outOfReach({ names: names.join('、') })}
    </div>
  );
}
