import { packageText } from '../package/files.ts';
import type { FirstPage, GivenFile } from './given.ts';

/** Where the page says what it may do. */
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;

/** The place of what the page opens with. */
const GIVEN = '<script type="application/json" id="given">null</script>';

/** The page as it is built: one file that asks no host for anything. */
export const studioPage = (): string => packageText('dist/studio.html');

/** The page as the server gives it, and what it may do: the same as ever, and ask this server. */
export function servedPage(page: string): { readonly html: string; readonly policy: string } {
  const [, policy] = POLICY.exec(page) ?? [];
  if (policy === undefined) throw new Error('the page of the studio does not say what it may do');
  return {
    html: page.replace(POLICY, ''),
    policy: `${policy}; connect-src 'self'; frame-ancestors 'none'`,
  };
}

/** What the page shows as long as nothing of it has run: a line for browsers that are too old. */
const BEFORE = /(<div id="app">)(<p .*?<\/p>)(<\/div>)/;

/**
 * The page with a file in it, with which it opens.
 *
 * @param first the first page of its report; it stands there before anything of the page has run
 */
export function pageWith(page: string, initial: GivenFile, first?: FirstPage): string {
  if (!page.includes(GIVEN)) throw new Error('the page of the studio has no place for a file');
  // No reader of HTML sees a mark in it, whatever the file says.
  const { svg, ...told } = first ?? {};
  const json = JSON.stringify({ ...initial, ...(first && { first: told }) }).replaceAll('<', '\\u003c');
  const withFile = page.replace(GIVEN, () => GIVEN.replace('null', () => json));
  if (!first || svg === undefined) return withFile;
  const [width, height] = first.sizes[0] ?? [1, 1];
  return withFile.replace(BEFORE, (_, open: string, tooOld: string, close: string) =>
    [
      `${open}<div class="work shows-form at-first"><header class="top"></header><nav class="views"></nav>`,
      `<main class="halves"><section class="half filled">${tooOld}</section>`,
      '<div class="half drawn"><div class="preview"><div class="preview-tools"></div><section class="sheets">',
      `<section class="sheet" style="aspect-ratio:${width}/${height}"><div class="paper">${svg}</div></section>`,
      `</section></div></div></main></div>${close}`,
    ].join(''),
  );
}
