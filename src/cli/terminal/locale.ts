/** The locale of the system (BCP 47). Any part of Intl knows it; this one is the quickest to load. */
export const localeOfSystem = (): string => new Intl.PluralRules().resolvedOptions().locale;
