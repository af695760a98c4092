import { describe, expect, test } from 'vitest';
import { brokenWord } from '../../../src/core/prose/naming/broken-word.ts';

/** Takes a text with the wrong character in 〔〕 and the character that was meant; gives the broken word. */
function broken(marked: string, usual: string): string | undefined {
  const at = marked.indexOf('〔');
  const text = marked.replace(/[〔〕]/g, '');
  const part = brokenWord(text, at, usual);
  return part && text.slice(...part);
}

describe('a character that breaks a word', () => {
  test.each([
    ['网络意识形〔志〕工作', '态', '形志'],
    ['工作领〔寻〕小组', '导', '领寻'],
    ['应急〔予〕案演练', '预', '予'],
  ])('%s for %s', (text, usual, word) => {
    expect(broken(text, usual)).toBe(word);
  });
});

describe('a character that makes a word of its own', () => {
  test.each([
    ['开展安全〔核〕查', '检'],
    ['做好监督〔管〕理', '治'],
    ['安全生产〔的〕作用', '工'],
    ['〔白〕鹤镇人民政府', '青'],
  ])('%s for %s', (text, usual) => {
    expect(broken(text, usual)).toBeUndefined();
  });
});
