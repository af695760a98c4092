import type { Path } from '../../core/model/source.ts';
import { language, said } from '../words/spoken.ts';
import { commit, valueAt } from './commit.ts';
import { Entries } from './entries.tsx';
import { Field, findingsAt, idOf, Wrong } from './field.tsx';
import { OnPage } from './on-page.tsx';
import { helpOf, kindOf, resolved, type SchemaNode, shortKeyOf, titleOf } from './schema.ts';
import { forPath } from './show.ts';
import { useTyped } from './typed.ts';
import { shown } from './value.ts';

/** The fields of a map, one for each key of the schema. */
export function Fields({ path, node }: { path: Path; node: SchemaNode }) {
  const short = shortKeyOf(node);
  const value = valueAt(path);
  if (short !== undefined && (value === undefined || typeof value === 'string'))
    return <ShortOrLong path={path} node={node} short={short} />;
  return (
    <div class="fields">
      {Object.entries(node.properties ?? {}).map(([key, inner]) => (
        <Value
          key={key}
          path={[...path, key]}
          node={resolved(inner)}
          isRequired={node.required?.includes(key) ?? false}
        />
      ))}
    </div>
  );
}

/** The entries of a list, with the fields of each. */
export const ListValue = ({ path, node }: { path: Path; node: SchemaNode }) => (
  <Entries path={path} node={node} fields={(at, items) => <Fields path={at} node={items} />} />
);

/** A value of whatever kind. */
export function Value({
  path,
  node,
  isRequired = false,
}: {
  path: Path;
  node: SchemaNode;
  isRequired?: boolean;
}) {
  const key = path.at(-1) as string | number;
  const kind = kindOf(node, key);
  if (kind === 'map' || kind === 'list')
    return (
      <fieldset class="inner" {...forPath(path)}>
        <legend>{titleOf(String(key), node, language.value)}</legend>
        <p class="note help">{helpOf(node, language.value)}</p>
        <Wrong findings={findingsAt(path)} />
        {kind === 'map' ? <Fields path={path} node={node} /> : <ListValue path={path} node={node} />}
      </fieldset>
    );
  if (kind === 'free')
    return (
      <p class="note free">{said.value.onlyAsText({ name: titleOf(String(key), node, language.value) })}</p>
    );
  return <Field path={path} node={node} isRequired={isRequired} />;
}

/**
 * A map that may be written as a text alone: a person who is only a post, an attachment that is only a title. It stays a
 * text as long as nothing else is filled in.
 */
function ShortOrLong({ path, node, short }: { path: Path; node: SchemaNode; short: string }) {
  const value = shown(valueAt(path));
  return (
    <div class="fields">
      {Object.entries(node.properties ?? {}).map(([key, inner]) => {
        const one = resolved(inner);
        return (
          <Part
            key={key}
            path={[...path, key]}
            node={one}
            value={key === short ? value : ''}
            write={(written) => {
              if (key === short) return commit([{ path, value: written.trim() || undefined }]);
              if (written.trim() === '') return Promise.resolve();
              return commit([
                { path, value: { ...(value !== '' && { [short]: value }), [key]: written.trim() } },
              ]);
            }}
          />
        );
      })}
    </div>
  );
}

function Part({
  path,
  node,
  value,
  write,
}: {
  path: Path;
  node: SchemaNode;
  value: string;
  write: (written: string) => Promise<unknown>;
}) {
  const typed = useTyped(value, write);
  const id = idOf(path);
  return (
    <div class="field" {...forPath(path)}>
      <div class="label-row">
        <label for={id}>{titleOf(String(path.at(-1)), node, language.value)}</label>
        <OnPage path={path} />
      </div>
      <input id={id} {...typed} autocomplete="off" aria-describedby={`${id}-note`} />
      <p class="note help" id={`${id}-note`}>
        {helpOf(node, language.value)}
      </p>
    </div>
  );
}
