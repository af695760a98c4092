import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { withFixedTimes } from './fixed-times.ts';
import { withWholeLanguage } from './whole-language.ts';

/**
 * Milliseconds. LibreOffice takes some seconds to start and a fraction of a second for each page; after this time it
 * must have hung.
 */
const TIMEOUT = 120_000;

/** Options of LibreOffice's PDF export. */
const EXPORT: Readonly<Record<string, boolean>> = {
  // Keep blank pages: without a volume's blank pages, two-sided printing would put texts on the wrong side.
  IsSkipEmptyPages: false,
  // Mark headings, paragraphs and tables as such, for screen readers and for copying text.
  UseTaggedPDF: true,
  // Show the title in the window, not the file name.
  DisplayPDFDocumentTitle: true,
};

const FILTER = `pdf:writer_pdf_Export:${JSON.stringify(
  Object.fromEntries(
    Object.entries(EXPORT).map(([name, value]) => [name, { type: 'boolean', value: String(value) }]),
  ),
)}`;

/**
 * Draws a .docx as PDF with LibreOffice, in a temporary folder with its own profile, so that an open LibreOffice window
 * is not disturbed. The same .docx gives the same bytes.
 *
 * @returns the PDF, or why there is none
 */
export async function convertToPdf(docx: Uint8Array): Promise<{ pdf?: Uint8Array; findings: Finding[] }> {
  const program = findOffice(process.env);
  const at = { file: '', range: FILE_START };
  if (!program)
    return { findings: [finding('office-missing', at, { install: installCommand(process.platform) })] };
  const folder = await mkdtemp(join(tmpdir(), 'report-pdf-'));
  try {
    await writeFile(join(folder, 'document.docx'), withWholeLanguage(docx));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const reason = await run(program, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      FILTER,
      '--outdir',
      folder,
      join(folder, 'document.docx'),
    ]);
    const pdf = await readFile(join(folder, 'document.pdf')).catch(() => undefined);
    if (!pdf) return { findings: [finding('office-failed', at, { reason })] };
    return { pdf: withFixedTimes(pdf, docx), findings: [] };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Runs a program to its end.
 *
 * @returns its last message, or how it ended
 */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIMEOUT,
      windowsHide: true,
      env: { ...process.env, TZ: 'UTC' },
    });
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      messages += text;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) =>
      resolve(messages.trim().split('\n').at(-1) || (signal ?? `status ${code}`)),
    );
  });
}

/**
 * Finds LibreOffice: on the PATH, else where its installers put it.
 *
 * @param environment the variables of the process
 */
function findOffice(environment: Record<string, string | undefined>): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const folders = (environment.PATH ?? '').split(delimiter).filter((it) => it !== '');
  const usual =
    process.platform === 'win32'
      ? [environment.ProgramFiles, environment['ProgramFiles(x86)']]
          .filter((it) => it !== undefined)
          .map((it) => join(it, 'LibreOffice', 'program'))
      : process.platform === 'darwin'
        ? ['/Applications/LibreOffice.app/Contents/MacOS']
        : [];
  return [...folders, ...usual]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((it) => existsSync(it));
}

/** The command that installs LibreOffice. */
function installCommand(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'winget install TheDocumentFoundation.LibreOffice';
  if (platform === 'darwin') return 'brew install --cask libreoffice';
  return 'sudo apt install libreoffice-writer';
}
