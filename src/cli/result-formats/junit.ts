import { packageVersion } from '../../app/package/files.ts';
import { word } from '../../core/diagnostics/word.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { epochOf } from '../program/epoch.ts';
import { resultWords } from '../words/results.ts';
import type { ResultFormat, Strictness } from './format.ts';
import { pathFromHere } from './path.ts';
import { XML_DECLARATION, xmlAttributes, xmlText } from './xml.ts';

/**
 * JUnit XML as Ant writes it and Jenkins and GitLab read it: a suite for each file, a case for each finding. A finding
 * that makes the run fail is a failure; others are passed cases whose text is in the suite's output. A file that could
 * not be opened is an error. Uses only elements that all schemas of this format have.
 */
export const junit: ResultFormat = {
  open(context, judging) {
    const { language, stdout } = context;
    const epoch = epochOf(context);
    const timestamp = new Date(epoch === undefined ? Date.now() : epoch * 1000).toISOString().slice(0, 19);
    stdout.write(`${XML_DECLARATION}<testsuites>\n`);
    let id = 0;
    return {
      add({ name, opened, findings }) {
        const path = pathFromHere(name);
        const classname = `report.${path.replace(/\.ya?ml$/i, '').replaceAll('.', '_')}`;
        const cases = findings.map((it) => {
          const diagnostic = word(it, language);
          return { diagnostic, outcome: outcomeOf(diagnostic, opened, judging) };
        });
        const count = (outcome: TestOutcome) => cases.filter((it) => it.outcome === outcome).length;
        const suite = {
          name: path,
          package: 'report',
          id: id++,
          timestamp,
          hostname: 'localhost',
          tests: Math.max(1, cases.length),
          failures: count('failure'),
          errors: count('error'),
          time: 0,
        };
        const passed = cases.filter(({ outcome }) => outcome === 'passed');
        const lines = cases.map(({ diagnostic, outcome }) => caseOf(diagnostic, outcome, classname));
        if (lines.length === 0) {
          const clean = inLanguage(resultWords, language).clean;
          lines.push(caseLine(clean, classname));
        }
        const version = xmlAttributes({ name: 'version', value: packageVersion() });
        stdout.write(
          [
            `  <testsuite${xmlAttributes(suite)}>`,
            `    <properties><property${version}/></properties>`,
            ...lines,
            `    <system-out>${xmlText(passed.map(({ diagnostic }) => textOf(diagnostic)).join('\n\n'))}</system-out>`,
            '    <system-err></system-err>',
            '  </testsuite>\n',
          ].join('\n'),
        );
      },
      end: () => stdout.write('</testsuites>\n'),
    };
  },
};

type TestOutcome = 'failure' | 'error' | 'passed';

function outcomeOf({ severity }: Diagnostic, opened: boolean, { strict }: Strictness): TestOutcome {
  if (!opened) return 'error';
  return severity === 'error' || (strict && severity === 'warning') ? 'failure' : 'passed';
}

function caseOf(diagnostic: Diagnostic, outcome: TestOutcome, classname: string): string {
  const { code, message, range } = diagnostic;
  const name = `${range.start.line}:${range.start.column} ${code}`;
  if (outcome === 'passed') return caseLine(name, classname);
  return [
    `    <testcase${xmlAttributes({ name, classname, time: 0 })}>`,
    `      <${outcome}${xmlAttributes({ message, type: code })}>${xmlText(textOf(diagnostic))}</${outcome}>`,
    '    </testcase>',
  ].join('\n');
}

const caseLine = (name: string, classname: string): string =>
  `    <testcase${xmlAttributes({ name, classname, time: 0 })}/>`;

/** A finding for people: place, message and hint. */
function textOf({ message, hint, file, range: { start } }: Diagnostic): string {
  const place = file === '' ? '' : `${pathFromHere(file)}:${start.line}:${start.column}\n`;
  return `${place}${message}\n${hint}`;
}
