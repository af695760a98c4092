import type { Diagnostic } from '../../model/diagnostic.ts';

/** Diagnostics for an editor or a script: an array, each with the same keys in the same order. */
export function diagnosticsAsJson(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.map(({ code, severity, message, hint, file, range, fix, related }) => ({
    code,
    severity,
    message,
    hint,
    file,
    range,
    fix: fix ?? null,
    related: related ?? [],
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
