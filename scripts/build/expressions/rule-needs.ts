import type { KeyNode } from '../../../src/core/generated/keys.ts';
import type { Path } from '../../../src/core/model/source.ts';
import type { TextRole } from '../../../src/core/model/text-role.ts';
import type { TextRule } from '../../../src/core/rules/rule.ts';
import { likelihood } from './likelihood.ts';
import { type Need, needsOf } from './needs.ts';
import { Asking, type Question, Unclear, unansweredText } from './questions.ts';

/**
 * What a text must contain for a rule to find something in it: one of these. The rule is run on a text that answers every
 * question with no. If it finds nothing, it does so in each text to which all its questions are answered with no, since it
 * knows nothing else of the text; so one of the expressions that it asked must match.
 *
 * @returns undefined if it asks anything else than whether something stands in the text
 */
export function needOfRule(rule: TextRule, keys: KeyNode): Need | undefined {
  const questions = new Set<Question>();
  const value = unansweredText((question) => void questions.add(question));
  const places = [...rule.roles.map((role) => ({ role, path: [] })), ...placesIn(keys)];
  try {
    withoutLookingUp(() => {
      for (const { role, path } of places)
        if (rule.roles.includes(role)) rule.checkText({ value, role, path }, REPORTER, SETTINGS);
    });
  } catch (error) {
    if (error instanceof Unclear) return undefined;
    throw error;
  }
  const needs = [...questions].map(needOf);
  return needs.includes(undefined) ? undefined : new Set(needs.flatMap((it) => [...(it as Need)]));
}

const REPORTER = {
  report() {
    throw new Unclear('it finds something where nothing stands');
  },
};

const SETTINGS = new Proxy({} as never, {
  get(_, name) {
    throw new Unclear(`it asks for the setting ${String(name)}`);
  },
});

function needOf(question: Question): Need | undefined {
  if (typeof question === 'string') return question === '' ? undefined : new Set([question]);
  return needsOf(question)
    .filter((it) => ![...it].some((text) => text.includes('\0')))
    .sort((one, other) => likelihood(one) - likelihood(other))[0];
}

interface Place {
  readonly role: TextRole;
  readonly path: Path;
}

/** Where texts stand in a file. */
function placesIn(node: KeyNode, path: Path = []): Place[] {
  const own = node.text ? [{ role: node.text, path }] : [];
  const entries = node.items
    ? [0, 1].flatMap((index) => placesIn(node.items as KeyNode, [...path, index]))
    : [];
  const keys = Object.entries(node.keys ?? {}).flatMap(([key, it]) => placesIn(it.node, [...path, key]));
  return [...own, ...entries, ...keys];
}

/** A text that is looked up is asked for more than whether something stands in it. */
function withoutLookingUp(work: () => void): void {
  const methods: [object, string][] = [
    [Set.prototype, 'has'],
    [Map.prototype, 'has'],
    [Map.prototype, 'get'],
    [Array.prototype, 'includes'],
    [Array.prototype, 'indexOf'],
  ];
  const originals = methods.map(
    ([of, name]) => Object.getOwnPropertyDescriptor(of, name) as PropertyDescriptor,
  );
  for (const [index, [of, name]] of methods.entries()) {
    const original = originals[index]?.value as (this: unknown, ...args: unknown[]) => unknown;
    Object.defineProperty(of, name, {
      ...originals[index],
      value(this: unknown, ...args: unknown[]) {
        if (Asking.isUnanswered(args[0])) throw new Unclear('it looks the text up');
        return original.apply(this, args);
      },
    });
  }
  try {
    work();
  } finally {
    for (const [index, [of, name]] of methods.entries())
      Object.defineProperty(of, name, originals[index] as PropertyDescriptor);
  }
}
