/** The answers that a new file is made from. */
export interface Answers {
  /** 单位全称. */
  readonly name: string;
  /** 领域. */
  readonly subject: string;
  readonly year: number;
  /** 领导机构; if absent, the file shows the default as a comment. */
  readonly body?: string | undefined;
  /** 自称; if absent, the file shows the default as a comment. */
  readonly selfReference?: string | undefined;
  /** Whether to draw a red head. */
  readonly letterhead: boolean;
}

/** Used in a file when nobody was asked: an invented office. */
export const SAMPLE = { name: '青山市文化和旅游局', subject: '网络意识形态' } as const;

/** The years that a file may be about, as in its schema. */
export const YEARS = { first: 1949, last: 2999 } as const;

/** A year as a person writes it; undefined if it is not valid. */
export function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= YEARS.first && year <= YEARS.last ? year : undefined;
}
