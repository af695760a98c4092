import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { ORIGINS, type PackCandidate, packCandidates, type Request } from './candidates.ts';
import { serves } from './chain.ts';
import { PACKAGE } from './installed.ts';
import type { Library } from './library.ts';
import { checkOptionValues, type OptionValues, valuesFor } from './options/values.ts';
import type { Chain, PackKind } from './pack.ts';
import { shownPath } from './shown-path.ts';
import { type Template, templateOf } from './template.ts';

/** Why a pack was taken or not taken for a kind of document. */
export type PackOutcome =
  | 'taken'
  /** It does not have this kind of document. */
  | 'other-documents'
  /** It could not be found or read. */
  | 'broken'
  /** Another installed pack was taken. */
  | 'not-first'
  /** A pack that was named earlier in the order was taken. */
  | 'not-reached'
  /** A pack before it is broken, and might have been taken. */
  | 'after-broken';

/** The outcome for one pack that was named. */
export interface Step {
  readonly candidate: PackCandidate;
  readonly outcome: PackOutcome;
  /** Present if the pack could be read. */
  readonly chain?: Chain;
}

/** The pack that serves a kind of document, and the outcome for every pack that was named, in order. */
export interface PackChoice {
  readonly kind: PackKind;
  readonly chain?: Chain;
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

/**
 * Chooses the first pack that serves a kind of document. A broken pack ends the search, because a document is never
 * drawn by another pack than the one that was meant.
 */
export async function chooseFor(
  kind: PackKind,
  candidates: readonly PackCandidate[],
  file: string,
): Promise<PackChoice> {
  const steps: Step[] = [];
  const findings: Finding[] = [];
  let taken: Chain | undefined;
  let isBroken = false;
  for (const origin of ORIGINS) {
    const group = candidates.filter((it) => it.by === origin && (it.kind === undefined || it.kind === kind));
    const able: Able[] = [];
    for (const it of group) {
      if (taken || isBroken) {
        steps.push({ candidate: it, outcome: taken ? 'not-reached' : 'after-broken' });
        continue;
      }
      const { chain, findings: found } = await it.read();
      findings.push(...found);
      isBroken = chain === undefined;
      const isAble = chain !== undefined && serves(chain, kind);
      steps.push({
        candidate: it,
        outcome: !chain ? 'broken' : isAble ? 'taken' : 'other-documents',
        ...(chain && { chain }),
      });
      if (!isAble) continue;
      able.push({ candidate: it, chain });
      // All installed packs are looked at, since none of them was named before another.
      if (origin !== 'installed') taken = chain;
    }
    if (origin !== 'installed' || taken) continue;
    const firsts = isBroken ? [] : able.filter((it) => !isExtended(it, able));
    const first = firsts[0];
    taken = first?.chain;
    for (const step of steps) {
      if (step.outcome === 'taken' && step.candidate !== first?.candidate)
        steps[steps.indexOf(step)] = { ...step, outcome: isBroken ? 'after-broken' : 'not-first' };
    }
    if (firsts.length < 2) continue;
    const [chosen = '', ...others] = firsts.map((it) => PACKAGE + it.candidate.name);
    findings.push(finding('several-packs', { file, range: FILE_START }, { kind, chosen, others }));
  }
  return { kind, steps, findings, ...(taken && { chain: taken }) };
}

interface Able {
  readonly candidate: PackCandidate;
  readonly chain: Chain;
}

/** Whether another of the packs extends this one. This one is then installed only because the other needs it. */
function isExtended({ chain: [own] }: Able, all: readonly Able[]): boolean {
  return all.some(({ chain }) => chain.slice(1).some(({ folder }) => folder.root === own.folder.root));
}

/** What will draw a document. */
export interface ChosenPack {
  readonly template: Template;
  /** The values of the pack's options. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Chooses and prepares what draws each document.
 *
 * @returns the templates of the kinds without errors, and all findings but those in the configuration
 */
export async function chooseTemplates(
  library: Library,
  request: Request,
  kinds: readonly PackKind[],
): Promise<{
  chosen: ReadonlyMap<PackKind, ChosenPack>;
  findings: readonly Finding[];
  /** The folders of packs and the configuration: changes in them could change the documents. */
  inputs: readonly string[];
}> {
  const { config } = request;
  const all = packCandidates(library, request);
  const choices = await Promise.all(kinds.map((kind) => chooseFor(kind, all, request.file)));
  const findings = choices.flatMap((it) => it.findings);
  findings.push(...(await unused(all, kinds)));

  const values: OptionValues[] = [
    ...(config?.source ? [{ source: config.source, path: ['options'] }] : []),
    ...(request.source ? [{ source: request.source, path: ['templateOptions'] }] : []),
  ];
  const chosen = new Map<PackKind, ChosenPack>();
  for (const { kind, chain } of choices) {
    if (!chain) continue;
    const { template, findings: found } = await templateOf(library, chain, kind);
    findings.push(...found);
    if (template) chosen.set(kind, { template, options: valuesFor(chain, values) });
  }
  const inUse = choices.flatMap(({ chain }) => (chain ? [chain] : []));
  findings.push(...(await checkOptionValues(inUse, values, await alsoNamed(all))));
  // A pack that was not taken counts too: after a change it could be.
  const read = choices.flatMap(({ steps }) => steps.flatMap(({ chain }) => (chain ? [chain] : [])));
  const folders = read.flatMap((chain) =>
    chain.filter(({ origin }) => origin !== 'built-in').map(({ folder }) => folder.shown),
  );
  const inputs = [...new Set([...folders, ...(config ? [shownPath(config.path)] : [])])];
  return { chosen, findings: withoutDoubles(findings), inputs };
}

/** Packs on the command line that serve none of the documents asked for. */
async function unused(candidates: readonly PackCandidate[], kinds: readonly PackKind[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const it of candidates.filter(({ by }) => by === 'line')) {
    const { chain } = await it.read();
    if (!chain || kinds.some((kind) => serves(chain, kind))) continue;
    const at = { file: '', range: FILE_START };
    findings.push(finding('pack-not-used', at, { pack: it.name, kinds }));
  }
  return findings;
}

/**
 * The packs that somebody named, for whatever document: option values may be meant for a document that is not made this
 * time.
 */
async function alsoNamed(candidates: readonly PackCandidate[]): Promise<Chain[]> {
  const named = candidates.filter(({ by }) => by === 'line' || by === 'unit' || by === 'config');
  const read = await Promise.all(named.map((it) => it.read()));
  return read.flatMap(({ chain }) => (chain ? [chain] : []));
}

/** Several documents give the same findings. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((it) => [JSON.stringify(it), it])).values()];
}
