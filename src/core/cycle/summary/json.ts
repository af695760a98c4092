import { isLong, type SummaryStream } from './stream.ts';

/**
 * A summary as JSON: the text that `JSON.stringify(summary, null, 2)` would give.
 *
 * @yields piece by piece, since ten thousand units fill hundreds of megabytes
 */
export const jsonPieces = (summary: SummaryStream): Generator<string> => piecesOf(summary, '\n');

/** @param margin the line break and the indent of the line on which the value begins */
function* piecesOf(value: unknown, margin: string): Generator<string> {
  if (isLong(value)) yield* between('[]', margin, eachEntry(value, `${margin}  `));
  else if (Array.isArray(value)) yield* between('[]', margin, eachItem(value, `${margin}  `));
  else if (typeof value === 'object' && value !== null)
    yield* between('{}', margin, eachKey(value, `${margin}  `));
  else yield JSON.stringify(value);
}

/** The brackets, with what is within; nothing between them if there is nothing. */
function* between(
  [open, close]: string,
  margin: string,
  within: Iterable<Iterable<string>>,
): Generator<string> {
  let isFirst = true;
  for (const pieces of within) {
    yield isFirst ? `${open}${margin}  ` : `,${margin}  `;
    isFirst = false;
    yield* pieces;
  }
  yield isFirst ? `${open}${close}` : `${margin}${close}`;
}

/** Of an entry of a long list, which is small and has no long lists itself. */
function* eachEntry(entries: Iterable<unknown>, margin: string): Generator<Iterable<string>> {
  for (const it of entries) yield [JSON.stringify(it, null, 2).replaceAll('\n', margin)];
}

function* eachItem(items: readonly unknown[], margin: string): Generator<Iterable<string>> {
  for (const it of items) yield piecesOf(it, margin);
}

function* eachKey(value: object, margin: string): Generator<Iterable<string>> {
  for (const [key, it] of Object.entries(value)) if (it !== undefined) yield named(key, it, margin);
}

function* named(key: string, value: unknown, margin: string): Generator<string> {
  yield `${JSON.stringify(key)}: `;
  yield* piecesOf(value, margin);
}
