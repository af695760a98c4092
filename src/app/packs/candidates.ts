import { dirname } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Location } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { documents } from '../../core/template/generated/packs.js';
import { type ReadChain, readChain } from './chain.ts';
import type { Configuration } from './config.ts';
import { installedPacks } from './installed.ts';
import { builtInFolder, type Library } from './library.ts';
import { installedAt, type LocatedPack, locate } from './locate.ts';
import type { PackKind } from './pack.ts';

/** Who can name a pack; the first of them that serves a document wins. */
export const ORIGINS = ['line', 'unit', 'config', 'installed', 'built-in'] as const;
export type CandidateOrigin = (typeof ORIGINS)[number];

/** A pack that somebody names for a unit's documents. */
export interface PackCandidate {
  readonly by: CandidateOrigin;
  /** The path or name as written; for an installed pack, the name of its package. */
  readonly name: string;
  /** The only kind of document that it is named for; set for built-in packs. */
  readonly kind?: PackKind;
  /** Finds and reads the pack; the work is done once. */
  read(): Promise<ReadChain>;
}

/** Whose documents are to be made. */
export interface Request {
  /** The unit's file. */
  readonly file: string;
  /** Its data; absent if it could not be read. */
  readonly source?: Source | undefined;
  /** The packs that the command line names. */
  readonly line: readonly string[];
  /** The configuration for the file, if there is one. */
  readonly config: Configuration | undefined;
}

/** Collects every pack that can be chosen for the documents of a unit's file. */
export function packCandidates(library: Library, { file, source, line, config }: Request): PackCandidate[] {
  const onLine = line.map((name) => named(library, 'line', name, '.', { file: '', range: FILE_START }));
  const installed = [...installedPacks(dirname(file))].map(([name, path]) =>
    candidate('installed', name, async () => readChain(library, installedAt(path))),
  );
  const builtIn = Object.entries(documents).flatMap(([kind, { pack }]) => {
    const folder = builtInFolder(library, pack);
    if (!folder) return [];
    const located: LocatedPack = { folder, origin: 'built-in' };
    return [{ ...candidate('built-in', pack, () => readChain(library, located)), kind: kind as PackKind }];
  });
  return [
    ...onLine,
    ...(source ? namedIn(library, 'unit', source, dirname(file)) : []),
    ...(config?.source ? namedIn(library, 'config', config.source, dirname(config.path)) : []),
    ...installed,
    ...builtIn,
  ];
}

/** The packs that a YAML file names under `template`. */
function namedIn(library: Library, by: CandidateOrigin, source: Source, from: string): PackCandidate[] {
  const { template } = source.data as { template?: unknown };
  const names: readonly unknown[] = template === undefined ? [] : [template].flat();
  return names.flatMap((name, index) => {
    if (typeof name !== 'string') return [];
    const path = Array.isArray(template) ? ['template', index] : ['template'];
    return named(library, by, name, from, { file: source.file, range: source.locate(path, 'value') });
  });
}

function named(
  library: Library,
  by: CandidateOrigin,
  name: string,
  from: string,
  at: Location,
): PackCandidate {
  return candidate(by, name, async () => {
    if (name.trim() === '') {
      return { packs: [], findings: [finding('pack-not-found', at, { name, looked: ['.'] })] };
    }
    const located = locate(library, name, from, at);
    return 'code' in located ? { packs: [], findings: [located] } : readChain(library, located);
  });
}

function candidate(by: CandidateOrigin, name: string, reading: () => Promise<ReadChain>): PackCandidate {
  let read: Promise<ReadChain> | undefined;
  return {
    by,
    name,
    read() {
      read ??= reading();
      return read;
    },
  };
}
