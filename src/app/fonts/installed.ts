import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The font families of this machine, in lower case; undefined if they cannot be found out.
 *
 * Asks fontconfig where there is one (Linux, sometimes macOS). On Windows, or without fontconfig, looks in the font
 * folders for the files of the fonts that official documents use.
 */
export async function installedFamilies(
  platform: NodeJS.Platform,
  environment: Record<string, string | undefined>,
): Promise<ReadonlySet<string> | undefined> {
  if (platform !== 'win32') {
    const listed = await fontconfigFamilies();
    if (listed) return listed;
  }
  const files = (
    await Promise.all(foldersOf(platform, environment).map((it) => readdir(it).catch(() => [] as string[])))
  ).flat();
  if (files.length === 0) return undefined;
  return new Set(
    files.flatMap((it) => FAMILIES_BY_FILE[it.toLowerCase()] ?? []).map((it) => it.toLowerCase()),
  );
}

/** Every name of every font family, in all languages. */
function fontconfigFamilies(): Promise<Set<string> | undefined> {
  return new Promise((resolve) => {
    execFile('fc-list', [':', 'family'], { maxBuffer: 16 * 1024 * 1024, timeout: 5000 }, (error, stdout) => {
      if (error) resolve(undefined);
      else
        resolve(
          new Set(
            stdout
              .split(/[\n,]/)
              .map((it) => it.trim().replaceAll('\\', '').toLowerCase())
              .filter((it) => it !== ''),
          ),
        );
    });
  });
}

function foldersOf(platform: NodeJS.Platform, environment: Record<string, string | undefined>): string[] {
  if (platform === 'win32') {
    const { WINDIR = 'C:\\Windows', LOCALAPPDATA } = environment;
    return [
      join(WINDIR, 'Fonts'),
      ...(LOCALAPPDATA ? [join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : []),
    ];
  }
  if (platform === 'darwin') {
    const { HOME } = environment;
    return [
      '/System/Library/Fonts',
      '/System/Library/Fonts/Supplemental',
      '/Library/Fonts',
      ...(HOME ? [join(HOME, 'Library', 'Fonts')] : []),
    ];
  }
  return [];
}

/** The font files of the fonts that official documents use, and the families in each. */
const FAMILIES_BY_FILE: Readonly<Record<string, readonly string[]>> = {
  'simsun.ttc': ['宋体', 'SimSun'],
  'simhei.ttf': ['黑体', 'SimHei'],
  'simfang.ttf': ['仿宋', 'FangSong'],
  'simkai.ttf': ['楷体', 'KaiTi'],
  'simfang_gb2312.ttf': ['仿宋_GB2312'],
  'fangsong_gb2312.ttf': ['仿宋_GB2312'],
  '仿宋_gb2312.ttf': ['仿宋_GB2312'],
  'kaiti_gb2312.ttf': ['楷体_GB2312'],
  '楷体_gb2312.ttf': ['楷体_GB2312'],
  'fzxbsjw.ttf': ['方正小标宋简体'],
  'fzxbsk.ttf': ['方正小标宋_GBK'],
  '方正小标宋简体.ttf': ['方正小标宋简体'],
  '方正小标宋_gbk.ttf': ['方正小标宋_GBK'],
  'stfangso.ttf': ['华文仿宋', 'STFangsong'],
  'stkaiti.ttf': ['华文楷体', 'STKaiti'],
  'stsong.ttf': ['华文宋体', 'STSong'],
  'stheiti medium.ttc': ['华文黑体', 'STHeiti'],
  'songti.ttc': ['宋体-简', 'Songti SC'],
};
