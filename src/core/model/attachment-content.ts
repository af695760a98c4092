/**
 * What an attachment can show of the unit's own data (附件 `content`): the block of the pack that writes it, and whether
 * it lies on landscape pages. A reference names such an attachment by the key.
 */
export const ATTACHMENT_CONTENTS = {
  rectifications: { block: 'ledger', landscape: true },
  systems: { block: 'system-list', landscape: false },
} as const;

/**
 * What is bound behind a summary: the block of the pack that writes it, its title, how it lies, and whether there is
 * anything of it. A reference names it by the key.
 */
export const SUMMARY_ATTACHMENTS = {
  open: {
    block: 'open-rectifications',
    title: '未完成整改事项清单',
    landscape: true,
    isGiven: ({ open }: { readonly open: readonly unknown[] }) => open.length > 0,
  },
} as const;

/** Whether an attachment's file is read as Markdown, by its name. */
export const isMarkdown = (file: string): boolean => /\.(md|markdown)$/i.test(file);

/** Whether an attachment's file holds text that can be bound with the document, by its name. */
export const isBindable = (file: string): boolean => isMarkdown(file) || /\.txt$/i.test(file);
