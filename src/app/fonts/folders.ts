import { join } from 'node:path';

/** Where the system of this machine keeps its fonts, and the user his. */
export function fontFolders(
  platform: NodeJS.Platform,
  environment: Record<string, string | undefined>,
): readonly string[] {
  const { HOME, LOCALAPPDATA, WINDIR = 'C:\\Windows' } = environment;
  const ofUser = (...names: readonly string[]) => (HOME ? names.map((it) => join(HOME, it)) : []);
  if (platform === 'win32')
    return [
      join(WINDIR, 'Fonts'),
      ...(LOCALAPPDATA ? [join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : []),
    ];
  if (platform === 'darwin')
    return [
      '/System/Library/Fonts',
      '/System/Library/Fonts/Supplemental',
      '/Library/Fonts',
      ...ofUser(join('Library', 'Fonts')),
    ];
  // Linux without fontconfig; UOS and Kylin have it, and keep theirs here too.
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    ...ofUser('.fonts', join('.local', 'share', 'fonts')),
  ];
}
