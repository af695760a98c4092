/** 9999-12-31T23:59:59Z: no file format can store a date whose year has more than four digits. */
const LATEST = 253_402_300_799;

/** The value of SOURCE_DATE_EPOCH; `invalid` holds a value that is not a whole number of seconds. */
export interface Epoch {
  /** Seconds since 1970, UTC. */
  readonly epoch?: number;
  readonly invalid?: string;
}

/**
 * The time that a build uses as the present, if the environment sets one (reproducible-builds.org, SOURCE_DATE_EPOCH).
 *
 * @param environment the variables of the process
 */
export function sourceDateEpoch(environment: Readonly<Record<string, string | undefined>>): Epoch {
  const value = environment.SOURCE_DATE_EPOCH?.trim();
  if (value === undefined || value === '') return {};
  const epoch = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return epoch <= LATEST ? { epoch } : { invalid: value };
}

/**
 * The year that a new report is about: this year, but in January and February last year, because last year's reports
 * are written then.
 *
 * @param epoch the present in seconds since 1970, in UTC; by default the clock, in the local time zone
 */
export function reportedYear(epoch?: number): number {
  if (epoch !== undefined) {
    const moment = new Date(epoch * 1000);
    return yearAt(moment.getUTCFullYear(), moment.getUTCMonth());
  }
  const now = new Date();
  return yearAt(now.getFullYear(), now.getMonth());
}

/** @param month from 0 */
const yearAt = (year: number, month: number): number => (month < 2 ? year - 1 : year);

/**
 * Today as `YYYY-MM-DD`.
 *
 * @param epoch the present in seconds since 1970, in UTC; by default the clock, in the local time zone
 */
export function today(epoch?: number): string {
  if (epoch !== undefined) return new Date(epoch * 1000).toISOString().slice(0, 10);
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
