import type { Diagnostic } from '../../model/diagnostic.ts';
import { epochOf } from '../program/epoch.ts';
import { worded } from '../worded.ts';
import type { Judging, ResultFormat } from './format.ts';
import { pathFromHere } from './path.ts';
import { XML_DECLARATION, xmlAttributes, xmlText } from './xml.ts';

/**
 * JUnit XML, as Ant writes it and as Jenkins and GitLab read it: a suite a file, in which each finding is a case. What
 * fails the run is a failure, and what only wants to be known is a case skipped; a file that could not be opened is an
 * error, and one without a finding a case passed.
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
          const diagnostic = worded(it, language);
          return { diagnostic, outcome: outcomeOf(diagnostic, opened, judging) };
        });
        const count = (outcome: Outcome) => cases.filter((it) => it.outcome === outcome).length;
        const suite = {
          name: path,
          package: 'report',
          id: id++,
          timestamp,
          hostname: 'localhost',
          tests: Math.max(1, cases.length),
          failures: count('failure'),
          errors: count('error'),
          skipped: count('skipped'),
          time: 0,
        };
        const lines = cases.map(({ diagnostic, outcome }) => caseOf(diagnostic, outcome, classname));
        if (lines.length === 0) {
          const passed = language === 'zh' ? '没有发现问题' : 'no problems found';
          lines.push(`    <testcase${xmlAttributes({ name: passed, classname, time: 0 })}/>\n`);
        }
        stdout.write(
          `  <testsuite${xmlAttributes(suite)}>\n    <properties/>\n${lines.join('')}    <system-out/>\n    <system-err/>\n  </testsuite>\n`,
        );
      },
      end: () => stdout.write('</testsuites>\n'),
    };
  },
};

type Outcome = 'failure' | 'error' | 'skipped';

function outcomeOf({ severity }: Diagnostic, opened: boolean, { strict }: Judging): Outcome {
  if (!opened) return 'error';
  return severity === 'error' || (strict && severity === 'warning') ? 'failure' : 'skipped';
}

function caseOf(
  { code, message, hint, file, range: { start } }: Diagnostic,
  outcome: Outcome,
  classname: string,
): string {
  const place = `${start.line}:${start.column}`;
  const text = `${file === '' ? '' : `${pathFromHere(file)}:${place}\n`}${message}\n${hint}`;
  return [
    `    <testcase${xmlAttributes({ name: `${place} ${code}`, classname, time: 0 })}>`,
    `      <${outcome}${xmlAttributes({ message, type: code })}>${xmlText(text)}</${outcome}>`,
    '    </testcase>\n',
  ].join('\n');
}
