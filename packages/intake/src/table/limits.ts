/** A school's largest export is some 2,000 rows; this leaves room for a trust's and stops a mistake. */
export const maxRows = 20_000;

/** Bytes of one file. 20,000 rows of an MIS export are about 3 MB. */
export const maxBytes = 20 * 1024 * 1024;

/** Bytes of a workbook once unpacked, as it declares them: a small file can unpack to fill any memory. */
export const maxUnpackedBytes = 300 * 1024 * 1024;
