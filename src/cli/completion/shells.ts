/** The script for each shell, loaded on demand. New shells are added here. */
export const SCRIPTS: Readonly<Record<string, () => Promise<string>>> = {
  bash: async () => (await import('./scripts/bash.ts')).bash,
  zsh: async () => (await import('./scripts/zsh.ts')).zsh,
  fish: async () => (await import('./scripts/fish.ts')).fish,
  powershell: async () => (await import('./scripts/powershell.ts')).powershell,
};

export const SHELLS = Object.keys(SCRIPTS);
