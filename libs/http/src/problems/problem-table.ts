interface Entry {
  readonly status: number;
  readonly title: string;
}

/** What any HTTP app can answer, whatever it is about. */
const edge = {
  'invalid-request': { status: 400, title: 'The request is not of the described shape' },
  'invalid-cursor': { status: 400, title: 'The cursor is not one of this list' },
  'invalid-idempotency-key': { status: 400, title: 'The idempotency key is not usable' },
  'invalid-precondition': { status: 400, title: 'If-Match is not an ETag of this API' },
  'no-single-revision': { status: 400, title: 'If-Match names one revision of many' },
  'invalid-position': { status: 400, title: 'The position is not one of this API' },
  unauthenticated: { status: 401, title: 'A valid bearer token is needed' },
  'not-an-officer': { status: 403, title: 'Not an active officer' },
  'not-your-unit': { status: 403, title: 'No post in the acting unit' },
  'rights-changed': { status: 403, title: 'The rights of the caller changed meanwhile' },
  'too-many-feeds': { status: 429, title: 'Too many feeds are open' },
  'route-not-found': { status: 404, title: 'No such route' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'media-type-not-supported': { status: 415, title: 'The media type is not supported' },
  'request-aborted': { status: 400, title: 'The connection ended too early' },
  'request-timed-out': { status: 408, title: 'The request took too long to arrive' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'position-not-reached': { status: 503, title: 'The read models lag behind the position' },
  'read-model-of-another-log': { status: 503, title: 'The read models are of another record' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, Entry>;

const stores = {
  'concurrency-lost': { status: 409, title: 'Others were faster' },
  'stale-revision': { status: 412, title: 'The state has changed since it was read' },
  'idempotency-key-reused': { status: 422, title: 'The key was used for another request' },
  'command-too-large': { status: 413, title: 'The command is too large' },
  'event-store-unavailable': { status: 503, title: 'The record of events is out of reach' },
  'party-key-destroyed': { status: 409, title: 'The party was erased' },
  'party-key-unavailable': { status: 503, title: 'The key of the party is out of reach' },
  'read-model-being-built': { status: 503, title: 'The read model is being built' },
  'read-store-unavailable': { status: 503, title: 'The read models are out of reach' },
  'storage-full': { status: 507, title: 'The disk is full' },
  'file-too-large': { status: 413, title: 'The file is too large' },
  'file-empty': { status: 400, title: 'The file is empty' },
  'file-lost': { status: 500, title: 'The bytes of the file are missing' },
  'file-unknown': { status: 409, title: 'You uploaded no such file' },
  'upload-quota-reached': { status: 409, title: 'Too much is uploaded and not attached' },
  'file-store-full': { status: 507, title: 'No room for the file' },
} as const satisfies Record<string, Entry>;

const directory = {
  'malformed-id': { status: 400, title: 'The id is malformed' },
  'administrator-only': { status: 403, title: 'Only for administrators' },
  'not-on-oneself': { status: 403, title: 'Takes another administrator' },
  'head-of-unit-only': { status: 403, title: 'Only for who heads the unit' },
  'members-of-unit-only': { status: 403, title: 'Only for those of the unit' },
  'platform-only': { status: 403, title: 'Only for the platform' },
  'authority-already-open': { status: 409, title: 'The authority is open already' },
  'authority-not-found': { status: 404, title: 'No such authority' },
  'unknown-time-zone': { status: 400, title: 'No such time zone' },
  'unit-already-open': { status: 409, title: 'The unit is open already' },
  'unit-not-found': { status: 404, title: 'No such unit' },
  'unit-not-active': { status: 409, title: 'The unit is not active' },
  'saved-query-not-found': { status: 404, title: 'No such saved query' },
  'too-many-saved-queries': { status: 409, title: 'The unit keeps as many queries as it may' },
  'officer-already-enrolled': { status: 409, title: 'The officer is enrolled already' },
  'officer-not-found': { status: 404, title: 'No such officer' },
  'officer-not-active': { status: 409, title: 'The officer is not active' },
  'post-without-roles': { status: 409, title: 'A post needs a role' },
  'post-not-held': { status: 409, title: 'No such post is held' },
} as const satisfies Record<string, Entry>;

const registers = {
  'unusable-pattern': { status: 409, title: 'The numbering pattern cannot be used' },
  'malformed-register-id': { status: 400, title: 'The id of the register is malformed' },
  'register-order-not-permitted': { status: 403, title: 'The roles held do not allow this' },
  'register-already-open': { status: 409, title: 'The register is open already' },
  'register-too-early': { status: 409, title: 'The register is of a year to come' },
  'register-not-found': { status: 404, title: 'No such register' },
  'register-not-open': { status: 409, title: 'The register is closed' },
  'register-for-other-direction': { status: 409, title: 'The register is for another direction' },
  'no-such-number': { status: 404, title: 'The number was never given out' },
  'number-in-use': { status: 409, title: 'A document bears the number' },
  'number-was-voided': { status: 409, title: 'The number was voided' },
  'nothing-to-replace': { status: 409, title: 'No void number to replace' },
} as const satisfies Record<string, Entry>;

const documents = {
  'document-not-found': { status: 404, title: 'No such document' },
  'document-already-exists': { status: 409, title: 'The document exists already' },
  'action-not-allowed-now': { status: 409, title: 'Not allowed as the document stands' },
  'not-permitted': { status: 403, title: 'Not permitted' },
  'already-claimed': { status: 409, title: 'Claimed by somebody else' },
  'already-registered': { status: 409, title: 'Registered already' },
  'number-not-allocated': { status: 409, title: 'The number was not allocated' },
  'number-revoked': { status: 409, title: 'The number was revoked' },
  'hand-over-already-exists': { status: 409, title: 'The hand-over exists already' },
  'hand-over-not-open': { status: 409, title: 'No such hand-over is open' },
  'hand-over-not-for-action': { status: 409, title: 'The hand-over is not for action' },
  'hand-over-to-holder': { status: 409, title: 'The addressee holds the document' },
  'addressee-not-available': { status: 409, title: 'The addressee cannot take it' },
  'addressee-not-cleared': { status: 409, title: 'The addressee may not read it' },
  'holders-not-cleared': { status: 409, title: 'Who has it in hand may not read it then' },
  'not-an-earlier-holder': { status: 409, title: 'Not an earlier holder' },
  'officer-not-in-unit': { status: 409, title: 'The officer is not of the unit' },
  'reply-not-registered': { status: 409, title: 'The reply is not registered' },
  'instant-in-future': { status: 400, title: 'The instant lies in the future' },
  'impossible-date': { status: 409, title: 'The date cannot be' },
  'attachment-not-found': { status: 404, title: 'No such attachment' },
  'attachment-already-exists': { status: 409, title: 'The attachment exists already' },
  'unknown-party': { status: 409, title: 'No such party among the documents you may read' },
  'party-already-erased': { status: 409, title: 'The party was erased' },
  'search-too-broad': { status: 422, title: 'Too much matches the search' },
} as const satisfies Record<string, Entry>;

const insights = {
  'insight-not-permitted': { status: 403, title: 'For those who oversee it, and auditors' },
  'course-not-found': { status: 404, title: 'No such course' },
  'insight-too-broad': { status: 422, title: 'Too much would have to be measured' },
  'range-reversed': { status: 400, title: 'The range ends before it begins' },
} as const satisfies Record<string, Entry>;

const deadlines = {
  'suspension-ground-not-known': { status: 409, title: 'No such ground for a suspension' },
  'extension-ground-not-known': { status: 409, title: 'No such ground for an extension' },
  'clock-already-suspended': { status: 409, title: 'The clock is suspended already' },
  'clock-not-running': { status: 409, title: 'The clock is suspended' },
  'clock-not-suspended': { status: 409, title: 'No such suspension is open' },
  'extension-over-cap': { status: 409, title: 'The extension ends after the latest date' },
  'no-cap-to-reach': { status: 409, title: 'The policy states no latest date' },
  'extension-too-late': { status: 409, title: 'The term had ended before it was extended' },
  'extension-unit-not-usable': { status: 409, title: 'The term is not extended by this unit' },
  'operation-out-of-order': { status: 409, title: 'The operations are not in order of time' },
  'malformed-calendar-id': { status: 400, title: 'The id of the calendar is malformed' },
  'deadline-order-not-permitted': { status: 403, title: 'The roles held do not allow this' },
  'zone-not-known': { status: 400, title: 'No such time zone' },
  'weekend-not-usable': { status: 400, title: 'The weekend is not usable' },
  'calendar-already-open': { status: 409, title: 'The calendar is open already' },
  'calendar-not-found': { status: 404, title: 'No such calendar' },
  'calendar-version-not-found': { status: 404, title: 'No such version of the calendar' },
  'calendar-rewrites-past': { status: 409, title: 'The version changes days gone by' },
  'calendar-span-not-usable': { status: 409, title: 'Published days run without a gap' },
  'date-outside-calendar': { status: 409, title: 'The calendar has not published the day' },
  'calendar-day-listed-twice': { status: 400, title: 'A day is listed twice' },
  'malformed-deadline-policy-id': { status: 400, title: 'The id of the policy is malformed' },
  'deadline-policy-not-found': { status: 404, title: 'No such deadline policy' },
  'deadline-policy-version-not-found': { status: 404, title: 'No such version of the policy' },
  'deadline-policy-version-taken': { status: 409, title: 'The version is published already' },
  'deadline-policy-version-out-of-order': { status: 409, title: 'Not the next version' },
  'deadline-policy-was-retired': { status: 409, title: 'The policy was retired' },
  'policy-calendar-not-known': { status: 409, title: 'The policy names no published calendar' },
  'deadline-policy-not-usable': { status: 409, title: 'The policy contradicts itself' },
  'valid-from-too-early': { status: 409, title: 'The version is valid too early' },
  'deadline-policy-not-valid-yet': { status: 409, title: 'The policy is not valid yet' },
} as const satisfies Record<string, Entry>;

const audit = {
  'refusals-for-auditors': { status: 403, title: 'Only for auditors' },
} as const satisfies Record<string, Entry>;

/**
 * The one place where a refusal gets its HTTP status. Codes are plain strings here, so that this library
 * knows no context; a test holds the table against the error classes of all of them.
 */
export const problemTable = {
  ...edge,
  ...stores,
  ...directory,
  ...registers,
  ...documents,
  ...insights,
  ...deadlines,
  ...audit,
};

export type ProblemCode = keyof typeof problemTable;

export const isProblemCode = (code: string): code is ProblemCode =>
  Object.hasOwn(problemTable, code);

/** Was it refused for want of rights, or because the thing does not exist to the caller? */
export const isRefusalOfRights = (code: string): boolean =>
  isProblemCode(code) &&
  code !== 'route-not-found' &&
  (problemTable[code].status === 403 || problemTable[code].status === 404);
