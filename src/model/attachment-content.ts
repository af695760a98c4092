/**
 * What an attachment can show of the unit's own data (附件 `content`): the block of the pack that writes it, and whether
 * it lies on landscape pages. A reference names such an attachment by the key.
 */
export const ATTACHMENT_CONTENTS = {
  rectifications: { block: 'ledger', landscape: true },
  systems: { block: 'system-list', landscape: false },
} as const;
