import type { Style } from '../../generated/style.ts';
import type { Flow } from '../flow/flow.ts';

/**
 * Arranges the same document for the same style once, for all formats that it is written in: a flow is plain data, which
 * none of them changes.
 */
export function arrangedOnce<Subject extends object>(
  arrange: (subject: Subject, style: Style) => Flow,
): (subject: Subject, style: Style) => Flow {
  const flows = new WeakMap<Subject, { readonly style: Style; readonly flow: Flow }>();
  return (subject, style) => {
    const known = flows.get(subject);
    if (known?.style === style) return known.flow;
    const flow = arrange(subject, style);
    flows.set(subject, { style, flow });
    return flow;
  };
}
