import { expect, test } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { laidOut } from '../../src/core/produce/lay-out.ts';
import { exampleDocument } from '../support/examples.ts';

test('A document is arranged once for all formats, and again for another style', async () => {
  const document = exampleDocument('bureau');
  const flow = documentFlow(document, defaultStyle);
  await laidOut({ document, style: defaultStyle }, 'docx');
  expect(documentFlow(document, defaultStyle)).toBe(flow);
  expect(documentFlow(document, { ...defaultStyle })).not.toBe(flow);
});

test('What is written of a flow that was drawn before is what is written of a new one', async () => {
  const document = exampleDocument('bureau');
  const fresh = await laidOut({ document: { ...document }, style: defaultStyle }, 'docx');
  const { drawnPages } = await import('../../src/core/layout/drawn/pages-of.ts');
  drawnPages(documentFlow(document, defaultStyle), defaultStyle, undefined);
  expect(await laidOut({ document, style: defaultStyle }, 'docx')).toEqual(fresh);
});
