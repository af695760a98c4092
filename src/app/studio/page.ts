import { packageText } from '../package/files.ts';

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

/** What a page opens with. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
  /** The texts of attachments, by the names that the file gives them. */
  readonly attachments: Readonly<Record<string, string>>;
}

/** The page with a file in it, with which it opens. */
export function pageWith(page: string, initial: GivenFile): string {
  if (!page.includes(GIVEN)) throw new Error('the page of the studio has no place for a file');
  // No reader of HTML sees a mark in it, whatever the file says.
  const json = JSON.stringify(initial).replaceAll('<', '\\u003c');
  return page.replace(GIVEN, () => GIVEN.replace('null', () => json));
}
