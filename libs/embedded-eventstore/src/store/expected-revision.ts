/** What a writer expects of a stream: a revision, or one of these. The numbers are the protocol's. */
export const NO_STREAM = -1n;
export const ANY_REVISION = -2n;
export const STREAM_EXISTS = -4n;

/** A revision from 0 on, or one of the three names above. */
export type ExpectedRevision = bigint;
