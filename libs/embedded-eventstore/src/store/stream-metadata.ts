import { jsonMembers, jsonObject, type JsonMember } from './json-members.js';

/** What hides events of a stream. */
export interface StreamMetadata {
  /** Seconds after which an event is hidden. */
  readonly maxAge: number | undefined;
  /** How many of the newest events are shown. */
  readonly maxCount: number | undefined;
  /** Events below this revision are hidden. */
  readonly truncateBefore: number;
  /** Soft-deleted: hidden as a whole until the next append. */
  readonly isDeleted: boolean;
}

/** The parts of an event that decide whether it is metadata. */
interface MetadataEvent {
  readonly contentType: string;
  readonly data: Uint8Array;
}

export const NO_METADATA: StreamMetadata = {
  maxAge: undefined,
  maxCount: undefined,
  truncateBefore: 0,
  isDeleted: false,
};

/** Only the newest event of a metadata stream is shown. */
export const METASTREAM_METADATA: StreamMetadata = { ...NO_METADATA, maxCount: 1 };

/** The value of `$tb` that means "deleted": the largest 64-bit number. */
const DELETED = 2n ** 63n - 1n;
/** The largest time span of the real server, in seconds. */
const MAX_SECONDS = 922_337_203_685n;
const ROLE_LISTS = ['$r', '$w', '$d', '$mr', '$mw'];

const isLong = (text: string): boolean =>
  /^-?\d+$/.test(text) && BigInt(text) === BigInt.asIntN(64, BigInt(text));

const isTimeSpan = (text: string): boolean =>
  isLong(text) && BigInt(text) <= MAX_SECONDS && BigInt(text) >= -MAX_SECONDS;

/** The keys that the real server understands, and the values that it accepts for each. */
const KNOWN: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['$maxCount', isLong],
  ['$maxAge', isTimeSpan],
  ['$tb', isLong],
  ['$cacheControl', isTimeSpan],
  ['$tmp', (text: string) => text === 'true' || text === 'false'],
  ['$acl', (text: string) => isAcl(JSON.parse(text))],
]);

export const metastreamOf = (stream: string): string => `$$${stream}`;
export const isMetastream = (stream: string): boolean => stream.startsWith('$$');
export const streamOfMetastream = (metastream: string): string => metastream.slice(2);

/**
 * Reads a metadata event as EventStoreDB 23.10 does. An event without JSON, or with a known key of a wrong
 * type, is no metadata at all. A number that is not positive counts as not given.
 */
export const parseStreamMetadata = ({ contentType, data }: MetadataEvent): StreamMetadata => {
  const members = contentType === 'application/json' ? jsonMembers(data) : undefined;
  if (!members || !members.every(isAccepted)) return NO_METADATA;
  const truncateBefore = numberOf(members, '$tb') ?? 0n;
  return {
    maxAge: positive(numberOf(members, '$maxAge')),
    maxCount: positive(numberOf(members, '$maxCount')),
    truncateBefore: Math.max(0, Number(truncateBefore)),
    isDeleted: truncateBefore === DELETED,
  };
};

/** The metadata of a deleted stream. It replaces what was set before. */
export const DELETED_METADATA = Buffer.from(`{"$tb":${DELETED}}`);

/**
 * The same metadata with another `$tb`, so that a deleted stream shows nothing below `revision`. Other
 * values keep their text. Values that would make the whole invalid are left out.
 */
export const truncatedMetadata = (event: MetadataEvent | undefined, revision: number): Buffer => {
  const members = (event && jsonMembers(event.data)) ?? [];
  const kept = members.filter((member) => member.key !== '$tb' && isAccepted(member));
  return Buffer.from(jsonObject([...kept, { key: '$tb', text: String(revision) }]));
};

const isAccepted = ({ key, text }: JsonMember): boolean => KNOWN.get(key)?.(text) ?? true;

const numberOf = (members: readonly JsonMember[], key: string): bigint | undefined => {
  const member = members.findLast((each) => each.key === key);
  return member && BigInt(member.text);
};

const positive = (value: bigint | undefined): number | undefined =>
  value !== undefined && value > 0n ? Number(value) : undefined;

/** Lists of roles by right; one role may stand without a list. */
const isAcl = (value: unknown): boolean => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(value).every(([right, roles]) => {
    const names: unknown[] = Array.isArray(roles) ? roles : [roles];
    return ROLE_LISTS.includes(right) && names.every((name) => typeof name === 'string');
  });
};
