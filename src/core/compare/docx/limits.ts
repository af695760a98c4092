/** The largest part that is unpacked, in bytes: a volume of 500 pages has some 20 MB. */
export const MOST_PART_BYTES = 64 * 1024 * 1024;

/** What all parts that are read may come to, in bytes. */
export const MOST_BYTES = 128 * 1024 * 1024;
