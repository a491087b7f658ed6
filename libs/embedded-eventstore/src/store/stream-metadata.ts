/** What the store itself reads of a stream's metadata; every other key is kept but not understood. */
export interface StreamMetadata {
  /** Seconds after which an event is hidden. */
  readonly maxAge: number | undefined;
  /** How many of the newest events are shown. */
  readonly maxCount: number | undefined;
  /** Events below this revision are hidden. */
  readonly truncateBefore: number;
  /** Soft-deleted: hidden as a whole until the next append. */
  readonly isDeleted: boolean;
  /** All keys as the writer gave them. */
  readonly keys: Readonly<Record<string, unknown>>;
}

export const NO_METADATA: StreamMetadata = {
  maxAge: undefined,
  maxCount: undefined,
  truncateBefore: 0,
  isDeleted: false,
  keys: {},
};

/** Of a metadata stream only the newest event is shown. */
export const METASTREAM_METADATA: StreamMetadata = { ...NO_METADATA, maxCount: 1 };

/** The value of `$tb` that means "deleted". JSON readers round it, so it is compared as a double. */
const DELETED_TEXT = '9223372036854775807';
const DELETED = Number(DELETED_TEXT);

export const metastreamOf = (stream: string): string => `$$${stream}`;
export const isMetastream = (stream: string): boolean => stream.startsWith('$$');
export const streamOfMetastream = (metastream: string): string => metastream.slice(2);

/** Reads a `$metadata` event. What is not an object, or no fit number, counts as not given. */
export function parseStreamMetadata(data: Uint8Array): StreamMetadata {
  const keys = parseObject(data);
  const truncateBefore = wholeNumber(keys['$tb']) ?? 0;
  return {
    maxAge: wholeNumber(keys['$maxAge']),
    maxCount: wholeNumber(keys['$maxCount']),
    truncateBefore,
    isDeleted: truncateBefore >= DELETED,
    keys,
  };
}

/** The metadata that hides a stream as a whole. */
export function deletedMetadata({ keys }: StreamMetadata): Buffer {
  const others = JSON.stringify({ ...keys, $tb: undefined }).slice(1, -1);
  return Buffer.from(`{${others}${others ? ',' : ''}"$tb":${DELETED_TEXT}}`);
}

/** The metadata that shows a stream from `revision` on. */
export function truncatedMetadata({ keys }: StreamMetadata, revision: number): Buffer {
  return Buffer.from(JSON.stringify({ ...keys, $tb: revision }));
}

function parseObject(data: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(data).toString('utf8'));
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
    return value as Record<string, unknown>;
  } catch {
    return {};
  }
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && Number.isInteger(value) ? value : undefined;
}
