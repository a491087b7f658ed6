import type { AccessLevel } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type {
  Attachment,
  Channel,
  Direction,
  Priority,
  Purpose,
  SettlementWay,
} from '../../domain/document.terms.js';

/** A file as the history names it. */
export interface NamedFile {
  readonly attachmentId: string;
  readonly name: string;
}

/** What events can change; of `tags` the whole list, as one text. */
export const changedFields = [
  ...(['subject', 'kind', 'language', 'due', 'receivedAt', 'channel', 'senderNumber'] as const),
  ...(['senderDate', 'enclosures', 'replyWay', 'tags', 'accessLevel', 'priority'] as const),
] as const;
type ChangedField = (typeof changedFields)[number];

/** A value that an event changed. */
export interface Change {
  readonly field: ChangedField;
  readonly from: string;
  readonly to: string;
}

/** What an event of a document's history says beside who, when, from, to and why; only what it does say is there. */
export interface Details {
  readonly subject?: string;
  readonly kind?: string;
  readonly direction?: Direction;
  readonly channel?: Channel;
  readonly receivedAt?: string;
  readonly due?: string;
  readonly registerId?: string;
  readonly number?: string;
  readonly senderNumber?: string;
  readonly senderDate?: string;
  readonly enclosures?: string;
  readonly replyWay?: Channel;
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly toAuthority?: string;
  readonly changes?: readonly Change[];
  readonly accessLevel?: AccessLevel;
  readonly priority?: Priority;
  readonly file?: NamedFile;
  readonly earlierFile?: NamedFile;
  readonly handOverId?: string;
  readonly purpose?: Purpose;
  readonly note?: string;
  readonly result?: string;
  readonly way?: SettlementWay;
  readonly clockId?: string;
  readonly policyId?: string;
  readonly ground?: string;
  readonly dueDate?: string;
  readonly replyId?: string;
  readonly replyNumber?: string;
  readonly remark?: string;
}

/** What events change, as it stood before. */
interface Known {
  readonly values: Readonly<Partial<Record<Change['field'], string>>>;
  readonly files: Readonly<Record<string, string>>;
}

export const nothingKnown: Known = { values: { priority: 'ordinary' }, files: {} };

const plain = [
  ...['subject', 'kind', 'direction', 'channel', 'receivedAt', 'due', 'registerId', 'number'],
  ...['senderNumber', 'senderDate', 'enclosures', 'replyWay', 'tags', 'language'],
  ...['toAuthority', 'accessLevel', 'priority', 'handOverId', 'purpose', 'note', 'result', 'way'],
  ...['replyId', 'replyNumber', 'remark', 'clockId', 'policyId', 'ground', 'dueDate'],
];
const changing = ['DocumentCorrected', 'AccessLevelSet', 'PrioritySet'];

/** The details of an event, and what is known after it. */
export const detailsOf = (known: Known, event: DocumentEvent): readonly [Details, Known] => {
  const data = event.data as Readonly<Record<string, unknown>>;
  const said = Object.fromEntries(
    plain.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])),
  );
  const changes = changing.includes(event.type) ? changesOf(known, data) : [];
  const files = filesOf(known, event);
  return [
    {
      ...said,
      ...(event.type === 'NoteAdded' && { note: event.data.text }),
      ...(changes.length > 0 && { changes }),
      ...files,
    },
    { values: { ...known.values, ...pick(data) }, files: { ...known.files, ...taken(event) } },
  ];
};

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

const pick = (said: Readonly<Record<string, unknown>>): Known['values'] =>
  Object.fromEntries(
    changedFields.flatMap((name) => (said[name] === undefined ? [] : [[name, textOf(said[name])]])),
  );

const changesOf = (known: Known, said: Readonly<Record<string, unknown>>): readonly Change[] =>
  changedFields.flatMap((field) => {
    const to = pick(said)[field];
    return to === undefined ? [] : [{ field, from: known.values[field] ?? '', to }];
  });

const named = ({ attachmentId, name }: Attachment): NamedFile => ({ attachmentId, name });

const earlier = ({ files }: Known, attachmentId: string): NamedFile => ({
  attachmentId,
  name: files[attachmentId] ?? '',
});

const filesOf = (known: Known, event: DocumentEvent): Pick<Details, 'file' | 'earlierFile'> => {
  const { type, data } = event;
  if (type === 'AttachmentAdded') return { file: named(data.attachment) };
  if (type === 'AttachmentWithdrawn') return { file: earlier(known, data.attachmentId) };
  return type === 'AttachmentSuperseded'
    ? { file: named(data.by), earlierFile: earlier(known, data.attachmentId) }
    : {};
};

/** The files that an event brings, by id. */
const taken = (event: DocumentEvent): Known['files'] => {
  const brought = (): readonly Attachment[] => {
    if (event.type === 'DocumentReceived') return event.data.attachments;
    if (event.type === 'AttachmentAdded') return [event.data.attachment];
    return event.type === 'AttachmentSuperseded' ? [event.data.by] : [];
  };
  return Object.fromEntries(brought().map(({ attachmentId, name }) => [attachmentId, name]));
};
