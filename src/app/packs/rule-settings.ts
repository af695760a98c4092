import { isSettable } from '../../core/check/settable.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { isRule, ruleCodes } from '../../core/generated/codes.ts';
import type { ConfigFile } from '../../core/generated/config.ts';
import type { Finding, Severity } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { citedName } from '../../core/prose/citations.ts';
import type { WordSlip } from '../../core/prose/word-slip.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import { nearest } from '../../core/spelling/nearest.ts';
import type { Configuration } from './config.ts';

/**
 * The settings of the rules in a configuration: the default ones if it could not be read. What is wrong with it, settings
 * or not, is among the findings.
 */
export function ruleSettings({ source, findings }: Configuration): {
  settings: Settings;
  findings: readonly Finding[];
} {
  if (!source) return { settings: defaultSettings, findings };
  const {
    rules = {},
    sentenceLength,
    emptyPhrases = {},
    wrongWords = {},
    repealedDocuments = {},
  } = source.data as ConfigFile;
  const mistakes: Finding[] = [];
  const severities = new Map<string, Severity | 'off'>();
  for (const [code, severity] of Object.entries(rules)) {
    const mistake = mistakeIn(code, source);
    if (mistake) mistakes.push(mistake);
    else severities.set(code, severity);
  }
  const removed = new Set(emptyPhrases.remove);
  const rightWords = new Set(wrongWords.remove);
  const withoutRight = (slips: readonly WordSlip[]) => slips.filter((it) => !rightWords.has(it.wrong));
  const ownSlips = Object.entries(wrongWords.add ?? {}).map(([wrong, right]) => ({ wrong, right }));
  const inForce = new Set(repealedDocuments.remove?.map(citedName));
  const ownRepealed = Object.entries(repealedDocuments.add ?? {}).map(([name, instead]) => ({
    name,
    instead,
  }));
  const phrases = [...defaultSettings.emptyPhrases, ...(emptyPhrases.add ?? [])];
  return {
    settings: {
      severities,
      sentenceLength: sentenceLength ?? defaultSettings.sentenceLength,
      emptyPhrases: phrases.filter((it) => !removed.has(it)),
      wrongWords: withoutRight([...defaultSettings.wrongWords, ...ownSlips]),
      preferredWords: withoutRight(defaultSettings.preferredWords),
      repealedDocuments: [...defaultSettings.repealedDocuments, ...ownRepealed].filter(
        (it) => !inForce.has(citedName(it.name)),
      ),
    },
    findings: [...findings, ...mistakes],
  };
}

function mistakeIn(code: string, source: Source): Finding | undefined {
  const at = { file: source.file, range: source.locate(['rules', code], 'key') };
  if (!isRule(code)) {
    return finding('unknown-rule', at, { code, suggestion: nearest(code, ruleCodes())?.name });
  }
  return isSettable(code) ? undefined : finding('severity-fixed', at, { code });
}
