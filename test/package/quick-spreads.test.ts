import { expect, test } from 'vitest';
import { withQuickSpreads } from '../../scripts/build/quick-spreads.ts';

const GIVEN = 'const a={x:1,y:{z:2}},b={y:3,w:4},n=null,f=()=>({q:5,...a});';

test.each([
  ['{...a,k:1}', '{...null,...a,k:1}'],
  ['{...a,...b,x:7}', '{...null,...a,...b,x:7}'],
  ['{...n&&a,...b}', '{...null,...n&&a,...b}'],
  ['{...f(),k:{...b,y:{...a,m:1}}}', '{...null,...f(),k:{...null,...b,y:{...null,...a,m:1}}}'],
  ['[{...a,k:"{...a,b}"},{k:1,...a}]', '[{...null,...a,k:"{...a,b}"},{k:1,...a}]'],
  ['{...a}', '{...a}'],
  ['(({...c})=>c)({...a,k:1})', '(({...c})=>c)({...null,...a,k:1})'],
  ['`{...a,b}`+JSON.stringify({...a,k:1})', '`{...a,b}`+JSON.stringify({...null,...a,k:1})'],
  ['/{...a,b}/.source', '/{...a,b}/.source'],
])('%s is made in another way to the same, its keys in their order', (code, quick) => {
  const whole = `${GIVEN}const made=${code};`;
  expect(withQuickSpreads(whole)).toBe(`${GIVEN}const made=${quick};`);
  const madeOf = (it: string): unknown => new Function(`${it}return JSON.stringify(made)`)();
  expect(madeOf(withQuickSpreads(whole))).toBe(madeOf(whole));
});

test('an object over whose keys an assignment is spread is left as it is', () => {
  const code = 'let c;({...c}={x:1});';
  expect(withQuickSpreads(code)).toBe(code);
});
