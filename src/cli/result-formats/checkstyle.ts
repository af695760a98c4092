import { word } from '../../core/diagnostics/word.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { ResultFormat } from './format.ts';
import { inOneLine } from './one-line.ts';
import { pathFromHere } from './path.ts';
import { XML_DECLARATION, xmlAttributes } from './xml.ts';

/** The XML format of Checkstyle, which Jenkins' Warnings plug-in and many other programs read. */
export const checkstyle: ResultFormat = {
  open({ language, stdout }) {
    stdout.write(`${XML_DECLARATION}<checkstyle version="4.3">\n`);
    const errorOf = (finding: Finding): string => {
      const diagnostic = word(finding, language);
      const { code, severity, range } = diagnostic;
      const { line, column } = range.start;
      const message = inOneLine(diagnostic, language);
      const source = `report.${code}`;
      return `    <error${xmlAttributes({ line, column, severity, message, source })}/>\n`;
    };
    return {
      add({ name, findings }) {
        for (const [file, found] of byFile(findings, name)) {
          stdout.write(`  <file${xmlAttributes({ name: pathFromHere(file) })}>\n`);
          stdout.write(`${found.map(errorOf).join('')}  </file>\n`);
        }
      },
      end: () => stdout.write('</checkstyle>\n'),
    };
  },
};

/** Findings grouped by file; the checked file comes first, even without findings. */
function byFile(findings: readonly Finding[], name: string): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>([[name, []]]);
  for (const it of findings) {
    const file = it.file || name;
    files.set(file, [...(files.get(file) ?? []), it]);
  }
  return files;
}
