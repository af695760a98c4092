import { composeSummary } from '../../core/compose/summary.ts';
import { isRefused } from '../../core/diagnostics/severity.ts';
import type { Document } from '../../core/document/document.ts';
import { defaultStyle, type Style } from '../../core/generated/style.ts';
import type { Summary } from '../../core/generated/summary.ts';
import { headRoom } from '../../core/layout/head-room.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Path } from '../../core/model/source.ts';
import { TemplateFailure } from '../../core/template/failure.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import { textsOf } from '../files/texts.ts';
import { readAttachments } from '../job/attachments.ts';
import { checkedStyle } from '../job/style.ts';
import { configurationFor, type DocumentTemplate, templatesFor } from '../job/templates.ts';
import { brokenReferencesOf } from '../produce/broken-references.ts';
import { fontFindings } from '../produce/font-findings.ts';
import { layOutOne } from '../produce/lay-out-one.ts';
import { type FormatName, hasPages } from '../targets/formats.ts';
import type { SummaryFiles, SummaryMaterials } from './summary-materials.ts';
import { pathOf, type SummaryTargets } from './targets.ts';
import type { MadeFile } from './write-files.ts';

/** Draws the report of a summary in each format, in memory. */
export async function drawnFiles(
  summary: Summary,
  formats: readonly FormatName[],
  targets: SummaryTargets,
  { rosterFile, roster, style: styleFile, template: line, epoch, drawing }: SummaryMaterials,
): Promise<SummaryFiles> {
  // Without a roster, packs are searched from the working folder.
  const file = rosterFile ?? '';
  const config = await configurationFor(file);
  const packs = await templatesFor(file, roster ?? {}, line, ['summary'], config);
  // A roster has its attachments where a unit's file has those of the situation report.
  const attachments =
    roster?.source && roster.data
      ? await readAttachments(roster.source, roster.data, [WHOLE_FILE])
      : { texts: new Map<string, string>(), findings: [], files: [] };
  const style = styleFile === undefined ? undefined : await checkedStyle(styleFile);
  const found: Finding[] = [
    ...attachments.findings,
    ...(config?.findings ?? []),
    ...packs.findings,
    ...(style?.findings ?? []),
  ];
  const drawn = {
    texts: textsOf(
      ...(config?.texts ?? []),
      ...packs.texts,
      [rosterFile, roster?.text],
      [styleFile, style?.text],
    ),
    inputs: [...attachments.files, ...packs.inputs, ...(styleFile === undefined ? [] : [styleFile])],
  };
  const template = packs.templates.get('summary');
  if (!template || style?.opened === false || isRefused(found, false)) return { ...drawn, findings: found };
  const document = composedSummary(summary, template, attachments.texts);
  if ('code' in document) return { ...drawn, findings: [...found, document] };
  const broken = brokenReferencesOf(document, template.document.files, drawn.texts);
  if (broken.length > 0) return { ...drawn, findings: [...found, ...broken] };

  const look: Style = mergeMaps(mergeMaps(defaultStyle, template.document.style ?? {}), style?.data ?? {});
  const { bytes, findings } = await layOutOne({ document, style: look }, formats, { epoch, drawing }, file);
  const files = formats.flatMap((format): MadeFile[] => {
    const formatBytes = bytes.get(format);
    return formatBytes ? [{ path: pathOf(targets, format), bytes: formatBytes }] : [];
  });
  const needsPages = formats.some(hasPages);
  const fonts = await fontFindings(look, formats, drawing, file);
  const at = (path: Path) => ({ file, range: roster?.source?.locate(path, 'key') ?? FILE_START });
  const paged = needsPages
    ? [
        ...(await import('../../core/layout/arrange/record-room.ts')).recordRoom(document, look, at),
        ...(await (
          await import('../produce/overflows-in.ts')
        ).overflowsIn({ document, style: look }, file, roster?.source, drawn.texts)),
      ]
    : [];
  return {
    ...drawn,
    files,
    findings: [...found, ...headRoom(document, look, file), ...paged, ...findings, ...fonts],
  };
}

/** The composed summary, or why its template failed. */
function composedSummary(
  summary: Summary,
  { document, options }: DocumentTemplate,
  texts: ReadonlyMap<string, string>,
): Document | Finding {
  try {
    return composeSummary(summary, { template: document, options, texts });
  } catch (error) {
    if (error instanceof TemplateFailure) return error.finding;
    throw error;
  }
}
