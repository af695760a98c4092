import { defaultStyle } from '../../generated/style.ts';
import { headRoom } from '../../layout/head-room.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeWhole } from '../../write/write-file.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { checkedStyle } from '../input/style.ts';
import { textsOf } from '../input/text.ts';
import { checkedUnit } from '../input/unit.ts';
import { isRefused, severityOf } from '../severity.ts';
import type { Texts } from '../terminal/diagnostics.ts';
import { composed } from './composed.ts';
import { make } from './make.ts';
import type { Targets } from './targets.ts';

/** What to build, of what, and where to. */
export interface BuildRequest {
  /** The unit's file. */
  readonly file: string;
  readonly styleFile?: string | undefined;
  /** Whether a warning stops the build as an error does. */
  readonly strict: boolean;
  readonly targets: Targets;
  /** Seconds since 1970 that the files are to give as the time of their making, where there is one. */
  readonly epoch?: number | undefined;
}

/** How a build went; nothing of it has been printed yet. */
export interface Built {
  readonly status: ExitStatus;
  /** Whether every file could be opened. */
  readonly opened: boolean;
  /** What was found before anything was made; a template that failed among it. */
  readonly checked: readonly Finding[];
  /** Whether that kept anything from being made. */
  readonly refused: boolean;
  /** The files that were written, in the order of the line. */
  readonly written: readonly string[];
  /** What was found when the document was made and written. */
  readonly made: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
  /** The files and folders that it read, and would read again. */
  readonly inputs: readonly string[];
}

/** Checks, then makes every format in memory, then writes. */
export async function buildOnce({ file, styleFile, strict, targets, epoch }: BuildRequest): Promise<Built> {
  const unit = await checkedUnit(file);
  const style = styleFile === undefined ? undefined : await checkedStyle(styleFile);
  const checked = [...unit.findings, ...(style?.findings ?? [])];
  const refused = isRefused(checked, strict);
  const opened = unit.opened && style?.opened !== false;
  const built = {
    opened,
    checked,
    refused,
    written: [],
    made: [],
    texts: textsOf([file, unit.text], [styleFile, style?.text]),
    inputs: styleFile === undefined ? [file] : [file, styleFile],
  };
  if (!opened) return { ...built, status: EXIT.failed };
  if (refused || !unit.data) return { ...built, status: EXIT.faulty };

  const formats = targets.files.map((it) => it.format);
  const chosen = style?.data ?? defaultStyle;
  const needsFonts = formats.some((it) => it === 'docx' || it === 'pdf');
  const fonts = needsFonts
    ? import('../../layout/fonts/missing-fonts.ts').then(({ missingFonts }) => missingFonts(chosen, file))
    : undefined;
  const document = composed(unit.data, file, unit.locate);
  if ('code' in document) {
    return { ...built, status: EXIT.faulty, checked: [...checked, document], refused: true };
  }
  const laidOut = await make(document, chosen, formats, epoch);

  const made: Finding[] = [...headRoom(document, chosen, file), ...laidOut.findings];
  const written: string[] = [];
  const unmade = await makeFolder(targets.folder);
  if (unmade) made.push(unmade);
  else {
    for (const { format, path } of targets.files) {
      const bytes = laidOut.bytes.get(format);
      if (bytes === undefined) continue;
      const unwritten = await writeWhole(path, bytes);
      if (unwritten) made.push(unwritten);
      else written.push(path);
    }
  }
  made.push(...((await fonts) ?? []));
  const status = made.some((it) => severityOf(it) === 'error') ? EXIT.failed : EXIT.done;
  return { ...built, status, written, made };
}
