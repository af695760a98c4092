import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { closesAtOnce, lineOf } from '../../../src/cli/executable/line.ts';

describe('what is meant by starting the executable', () => {
  it('is the menu, on a double click', () => {
    expect(lineOf([])).toEqual(['menu']);
  });

  it('is to build units and folders that are dropped onto it', () => {
    expect(lineOf(['org.yaml'])).toEqual(['build', 'org.yaml']);
    const dropped = [resolve('一 院.YML'), resolve('units')];
    expect(lineOf(dropped)).toEqual(['build', ...dropped]);
    expect(lineOf(['-x.yaml'])).toEqual(['build', './-x.yaml']);
  });

  it('is to make a file beside a form that is dropped onto it', () => {
    const form = resolve('报送', '填报表.xlsx');
    expect(lineOf([form])).toEqual(['import', '--new', form, '--output', join(resolve('报送'), 'org.yaml')]);
  });

  it('is the command line, wherever that has a command or an option', () => {
    for (const line of [['build', 'org.yaml'], ['--version'], ['org.yaml', '--draft'], ['check']])
      expect(lineOf(line)).toBe(line);
  });
});

test('a window stays open unless a shell owns it', () => {
  expect(closesAtOnce({})).toBe(true);
  const machineWide = 'C:\\Program Files\\WindowsPowerShell\\Modules;C:\\Windows\\system32\\Modules';
  expect(closesAtOnce({ PSModulePath: machineWide })).toBe(true);
  expect(closesAtOnce({ PROMPT: '$P$G' })).toBe(false);
  expect(closesAtOnce({ WT_SESSION: '1' })).toBe(false);
  const ofUser = 'C:\\Users\\li\\Documents\\WindowsPowerShell\\Modules';
  expect(closesAtOnce({ PSModulePath: `${ofUser};${machineWide}` })).toBe(false);
});
