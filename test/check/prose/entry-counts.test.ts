import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { needsOf } from '../../../scripts/build/expressions/needs.ts';
import type { Unit } from '../../../src/core/generated/unit.ts';
import { entryCounts } from '../../../src/core/prose/counts/entry-counts.ts';
import { parse } from '../../../src/index.ts';

const unit = {
  subject: '安全生产',
  organisation: { name: '青山市文化和旅游局', selfReference: '我局' },
  leadership: { leader: '局长', name: '安全生产领导小组', meetings: 4 },
  study: { sessions: 3, participants: 80 },
  emergency: { drills: 2 },
  coverage: [{ articles: 5 }],
  channels: [{ kind: '政务微博', count: 1, posts: 30 }],
  systems: [{ title: '值班制度', status: '新建' }],
  problems: [{ id: 'P1' }],
  rectifications: [{ problems: ['P1'], status: '已完成' }],
} as unknown as Unit;

const counts = [...entryCounts(unit as never)];

it('every count is among these', () => {
  expect([...new Set(counts.map((it) => it.what))].sort()).toEqual([
    ...['articles', 'channels', 'completed', 'drills', 'meetings', 'participants', 'posts', 'problems'],
    ...['rectifications', 'sessions', 'systems'],
  ]);
});

it.each(counts.map((it) => [it.what, it.pattern(), it.words] as const))(
  '%s: %s finds nothing in a text without its words',
  (_, pattern, words) => {
    const hold = (text: string) => words.some((it) => text.includes(it));
    expect(needsOf(pattern).some((need) => [...need].every(hold))).toBe(true);
  },
);

it('those of an example too', () => {
  const { source } = parse(readFileSync('examples/large.yaml'));
  for (const { pattern, words } of entryCounts(source?.data as never))
    expect(
      needsOf(pattern()).some((need) => [...need].every((it) => words.some((word) => it.includes(word)))),
    ).toBe(true);
});
