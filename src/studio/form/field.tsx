import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { judged } from '../state/session.ts';
import { language, said } from '../words/spoken.ts';
import type { ToldFinding } from '../worker/protocol.ts';
import { commit, commitFrom, valueAt } from './commit.ts';
import { LastYearValue } from './last-year.tsx';
import { OnPage } from './on-page.tsx';
import { Renamed } from './renamed.tsx';
import { exampleOf, helpOf, kindOf, type SchemaNode, titleOf } from './schema.ts';
import { forPath } from './show.ts';
import { Tick } from './tick.tsx';
import { useTyped } from './typed.ts';
import { meantBy, shown } from './value.ts';

/** The id of the element for a path. */
export const idOf = (path: Path): string => `at-${path.join('-')}`;

/** A field for one value: its title, what to write, and what is wrong with it. */
export function Field({ path, node, isRequired }: { path: Path; node: SchemaNode; isRequired: boolean }) {
  const key = path.at(-1) as string | number;
  const id = idOf(path);
  const kind = kindOf(node, key);
  const title = titleOf(String(key), node, language.value);
  const wrong = findingsAt(path);
  const meaning = helpOf(node, language.value);
  const help = meaning === `${title}。` ? '' : meaning;
  const example = exampleOf(node);
  const note = `${help}${kind === 'texts' ? said.value.oneALine : ''}`;
  const control = <Control path={path} node={node} id={id} isWrong={wrong.length > 0} example={example} />;
  const notes = (
    <div id={`${id}-note`}>
      <Wrong findings={wrong} />
      <p class="note help">{note}</p>
    </div>
  );
  if (kind === 'problems')
    return (
      <fieldset class="inner kind-problems" {...forPath(path)}>
        <legend>{title}</legend>
        {control}
        {notes}
      </fieldset>
    );
  return (
    <div class={`field kind-${kind}${isLong(path, example) ? ' is-long' : ''}`} {...forPath(path)}>
      <div class="label-row">
        <label for={id}>
          {title}
          {isRequired && <span class="required">{said.value.required}</span>}
        </label>
        <OnPage path={path} />
      </div>
      {control}
      {notes}
      <LastYearValue path={path} node={node} id={id} />
      <Renamed path={path} />
    </div>
  );
}

/** A line of more characters than these is seen whole in a field of the full width alone. */
const MOST_IN_HALF = 17;

const isLong = (path: Path, example = ''): boolean => (shown(valueAt(path)) || example).length > MOST_IN_HALF;

/** What is wrong with a value, and what to do. */
export const Wrong = ({ findings }: { findings: readonly ToldFinding[] }) =>
  findings.map(({ message, hint, severity }) => (
    <p key={message} class={`note wrong ${severity}`}>
      {message}
      <span class="hint">{hint}</span>
    </p>
  ));

/** What was found at a value itself. */
export const findingsAt = (path: Path) =>
  (judged.value?.findings ?? []).filter((it) => isSamePath(it.path, path));

interface ControlProps {
  readonly path: Path;
  readonly node: SchemaNode;
  readonly id: string;
  readonly isWrong: boolean;
  readonly example?: string | undefined;
  /** For a cell of a table, which has no label of its own. */
  readonly label?: string;
  /** The id of what is said of a cell. */
  readonly notes?: string | undefined;
}

/** What a value is written in. */
export function Control(props: ControlProps) {
  const { path, node, id, isWrong, example, label, notes } = props;
  const key = path.at(-1) as string | number;
  const kind = kindOf(node, key);
  const value = valueAt(path);
  const write = (written: string) => commit([{ path, value: meantBy(written, key, node) }]);
  const typed = useTyped(shown(value), write);
  const common = {
    id,
    'aria-invalid': isWrong,
    'aria-label': label,
    'aria-describedby': label === undefined ? `${id}-note` : notes,
  };
  const now = shown(node['x-now']);
  const hint = now !== '' ? said.value.standing({ now }) : example && said.value.suchAs({ example });
  if (kind === 'problems' && label === undefined) return <Problems path={path} />;
  if (kind === 'choice' || kind === 'yes-no') return <Choice {...props} common={common} />;
  if (kind === 'text' || kind === 'texts')
    return (
      <textarea {...common} {...typed} placeholder={hint} rows={rowsFor(typed.value)} autocomplete="off" />
    );
  const plain = { ...common, ...typed, placeholder: hint, autocomplete: 'off' } as const;
  // The picker of the browser shows nothing that is no date: such a text stays a text.
  if (kind === 'date' && /^(\d{4}-\d\d-\d\d)?$/.test(typed.value)) return <input {...plain} type="date" />;
  const offered = sizesIn(node);
  if (offered.length > 0)
    return (
      <>
        <input {...plain} type="text" list={`${id}-list`} />
        <datalist id={`${id}-list`}>
          {offered.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
      </>
    );
  return <input {...plain} type="text" inputMode={kind === 'number' ? 'decimal' : 'text'} />;
}

/** The Chinese sizes of type, where a value is one: they stand in its pattern, which allows points as well. */
const sizesIn = ({ pattern = '' }: SchemaNode): readonly string[] =>
  /^\^\(初号\|[^[]*/.exec(pattern)?.[0].slice(2, -1).split('|') ?? [];

const rowsFor = (value: string): number =>
  Math.min(
    10,
    Math.max(
      2,
      value.split('\n').reduce((sum, it) => sum + Math.ceil((it.length + 1) / 32), 0),
    ),
  );

function Choice({ path, node, common }: ControlProps & { common: object }) {
  const key = path.at(-1) as string | number;
  const value = shown(valueAt(path));
  const names = Object.entries(node['x-zh']?.values ?? {});
  const isZh = language.value === 'zh';
  const options: readonly (readonly [value: string, name: string])[] =
    kindOf(node, key) === 'yes-no'
      ? [
          ['true', said.value.yes],
          ['false', said.value.no],
        ]
      : (node.enum ?? []).map((it) => [it, (isZh && names.find(([, of]) => of === it)?.[0]) || it]);
  const nameOf = (it: string) => options.find(([value]) => value === it)?.[1] ?? it;
  const isKnown = value === '' || options.some(([it]) => it === value);
  return (
    <select
      {...common}
      value={value}
      onChange={({ currentTarget }) =>
        void commit([{ path, value: meantBy(currentTarget.value, key, node) }])
      }
    >
      <option value="">
        {node['x-now'] === undefined
          ? said.value.notSaid
          : said.value.standing({ now: nameOf(String(node['x-now'])) })}
      </option>
      {!isKnown && <option value={value}>{value}</option>}
      {options.map(([it, name]) => (
        <option key={it} value={it}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The ids that a measure names: one, or a list. */
const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);

/** The problems that a measure answers, chosen by their words. */
function Problems({ path }: { path: Path }) {
  const all = valueAt(['problems']);
  const ids = idsIn(valueAt(path));
  const problems = (Array.isArray(all) ? all : []) as {
    id?: unknown;
    title?: unknown;
    description?: unknown;
  }[];
  const known = problems.map((it) => String(it?.id ?? ''));
  const choices = [
    ...problems.map((it) => ({
      id: String(it?.id ?? ''),
      words: shown(it?.title ?? it?.description).slice(0, 40),
    })),
    ...ids.filter((it) => !known.includes(it)).map((id) => ({ id, words: said.value.noSuchProblem })),
  ].filter((it) => it.id !== '');
  if (choices.length === 0) return <p class="note">{said.value.noProblems}</p>;
  return (
    <div class="choices">
      {choices.map(({ id, words }) => (
        <Tick
          key={id}
          isOn={ids.includes(id)}
          onSet={(isOn) =>
            commitFrom(path, (value) => {
              const others = idsIn(value).filter((it) => it !== id);
              const now = isOn ? [...others, id] : others;
              const known = choices.map((it) => it.id);
              const order = [
                ...known.filter((it) => now.includes(it)),
                ...now.filter((it) => !known.includes(it)),
              ];
              return order.map((it) => problems.find((one) => String(one?.id) === it)?.id ?? it);
            })
          }
        >
          <span class="id">{id}</span> {words}
        </Tick>
      ))}
    </div>
  );
}
