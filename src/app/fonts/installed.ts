import { readdir } from 'node:fs/promises';
import { fontFolders } from './folders.ts';
import { fontconfigFaces } from './fontconfig.ts';

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
    const faces = await fontconfigFaces();
    if (faces) return new Set(faces.flatMap(({ families }) => families.map((it) => it.toLowerCase())));
    if (platform !== 'darwin') return undefined;
  }
  const folders = fontFolders(platform, environment);
  const files = (await Promise.all(folders.map((it) => readdir(it).catch(() => [] as string[])))).flat();
  if (files.length === 0) return undefined;
  return new Set(
    files.flatMap((it) => FAMILIES_BY_FILE[it.toLowerCase()] ?? []).map((it) => it.toLowerCase()),
  );
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
