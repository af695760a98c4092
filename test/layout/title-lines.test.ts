import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../src/core/layout/text/title-lines.ts';
import { lineEms } from '../../src/core/layout/text/width.ts';

/** 20 characters of 22 pt fit into 156 mm. */
const WIDTH = 20;

describe('a title is broken where the sense allows, in the shape of a trapezium or lozenge', () => {
  it.each([
    [['关于保密工作的报告']],
    [
      [
        '中共青山市委网络安全和信息化委员会办公室',
        '关于2026年度网络安全工作责任制和',
        '网络意识形态责任制落实情况的报告',
      ],
    ],
    [['青山市文化和旅游局关于2026年度', '网络意识形态责任制落实情况的报告']],
    [['云溪县人民医院关于2026年度', '安全生产责任制落实情况的报告']],
    [['江城职业技术学院关于2026年度', '消防安全责任制落实情况的报告']],
  ])('%j', (lines) => {
    expect(titleLines(lines.join(''), WIDTH, ['消防安全', '网络意识形态', '安全生产'])).toEqual(lines);
  });

  it('keeps the breaks that the unit asked for', () => {
    expect(titleLines('江城职业技术学院\n关于消防安全的报告\n', WIDTH)).toEqual([
      '江城职业技术学院',
      '关于消防安全的报告',
    ]);
  });

  it('breaks a title of any length in no time worth speaking of', () => {
    const lines = titleLines('关于印发安全生产责任制的通知'.repeat(40), WIDTH);
    for (const line of lines) expect(lineEms(line)).toBeLessThanOrEqual(WIDTH);
  });

  it('never leaves out, adds or splits what must stay whole', () => {
    const words = fc.constantFrom(
      '青山市',
      '文化和旅游局',
      '关于',
      '2026年度',
      '安全生产',
      '责任制',
      '落实情况',
      '的',
      '报告',
      '《办法》',
      '（试行）',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 14 }), (parts) => {
        const title = parts.join('');
        const lines = titleLines(title, WIDTH);
        expect(lines.join('')).toBe(title);
        if (lines.length > 1) for (const line of lines) expect(lineEms(line)).toBeLessThanOrEqual(WIDTH);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的》）年]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（]$/);
      }),
    );
  });
});
