import { expect, test } from 'vitest';
import { openMeasuresOf } from '../../src/core/cycle/summary/open-measures.ts';
import type { Unit } from '../../src/core/generated/unit.ts';

const unit: Unit = {
  year: 2026,
  subject: '消防安全',
  organisation: { name: '白鹭镇人民政府' },
  problems: [
    { id: 'P1', title: '电动自行车进楼充电屡禁不止', description: '夜间尤其突出。' },
    { id: 'P2', title: '台账不全', description: '台账不全，有3份文件没有登记。' },
    { id: 'P3', description: '应急灯损坏' },
  ],
  rectifications: [{ problems: ['P1', 'P2', 'P3'], measure: '逐项整改', status: '推进中' }],
  carriedOver: [
    { title: '通道堵塞', description: '二楼堆放杂物。', measure: '清理', status: '推进中' },
    { description: '标识褪色', measure: '更换', status: '已完成' },
  ],
};

test('a problem is told by its title and how it shows, once where the one says the other', () => {
  expect(openMeasuresOf(unit).map((it) => it.problem)).toEqual([
    '电动自行车进楼充电屡禁不止：夜间尤其突出；台账不全，有3份文件没有登记；应急灯损坏',
    '通道堵塞：二楼堆放杂物',
  ]);
});
