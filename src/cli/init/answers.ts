/** What a new file begins with. */
export interface Answers {
  /** 单位全称. */
  readonly name: string;
  /** 领域. */
  readonly subject: string;
  readonly year: number;
  /** 领导机构; left out, the file shows the default as a comment. */
  readonly body?: string | undefined;
  /** 自称; left out, the file shows the default as a comment. */
  readonly selfReference?: string | undefined;
  /** Whether a red head is drawn. */
  readonly letterhead: boolean;
}

/** What stands in a file for which nobody was asked: an invented office. */
export const SAMPLE = { name: '青山市文化和旅游局', subject: '网络意识形态' } as const;

/** The years that a file may be about, as its schema has them. */
export const YEARS = { first: 1949, last: 2999 } as const;

/** A year as a person writes it; undefined where it is none. */
export function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= YEARS.first && year <= YEARS.last ? year : undefined;
}
