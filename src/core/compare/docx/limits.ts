/** The largest part that is unpacked, in bytes; a volume of 500 pages has about 20 MB. */
export const MOST_PART_BYTES = 64 * 1024 * 1024;

/** The largest size of all parts that are read together, in bytes. */
export const MOST_BYTES = 128 * 1024 * 1024;
