/**
 * The tables of the unit's own data that an attachment can show (附件 `content`): the block of the pack that writes each,
 * and whether it is printed on landscape pages. References name such an attachment by this key.
 */
export const ATTACHMENT_CONTENTS = {
  rectifications: { block: 'ledger', landscape: true },
  systems: { block: 'system-list', landscape: false },
} as const;

/**
 * The attachments of a summary: the block of the pack that writes each, its title, whether its pages are landscape, and
 * whether there is anything to show. References name it by this key.
 */
export const SUMMARY_ATTACHMENTS = {
  open: {
    block: 'open-rectifications',
    title: '未完成整改事项清单',
    landscape: true,
    isGiven: ({ open }: { readonly open: readonly unknown[] }) => open.length > 0,
  },
} as const;

/** Whether an attachment's file is Markdown, judged by its name. */
export const isMarkdown = (file: string): boolean => /\.(md|markdown)$/i.test(file);

/** Whether an attachment's file holds text that can be bound with the document, judged by its name. */
export const isBindable = (file: string): boolean => isMarkdown(file) || /\.txt$/i.test(file);
