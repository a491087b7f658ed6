import type { DocumentEvent } from '../../domain/document.events.js';
import type { Attachment } from '../../domain/document.terms.js';
import type { Screening } from '../../domain/screening.terms.js';

/** A file as the history names it. */
export interface NamedFile {
  readonly attachmentId: string;
  readonly name: string;
}

/** What an event says of a file. */
export interface FileDetails extends Partial<Screening> {
  readonly file?: NamedFile;
  readonly earlierFile?: NamedFile;
}

/** The names of files, by attachment. */
export type FileNames = Readonly<Record<string, string>>;

const named = ({ attachmentId, name }: Attachment): NamedFile => ({ attachmentId, name });

const earlier = (files: FileNames, attachmentId: string): NamedFile => ({
  attachmentId,
  name: files[attachmentId] ?? '',
});

const ofEarlierFiles = [
  ...(['AttachmentWithdrawn', 'AttachmentRoleSet', 'SignaturesChecked'] as const),
  ...(['AttachmentScreened', 'AttachmentReleased'] as const),
];
type OfEarlierFile = Extract<DocumentEvent, { type: (typeof ofEarlierFiles)[number] }>;

/** Does the event name a file that came before it? */
const namesFile = (event: DocumentEvent): event is OfEarlierFile =>
  ofEarlierFiles.some((type) => type === event.type);

/** The files that an event names. */
export const filesIn = (files: FileNames, event: DocumentEvent): FileDetails => {
  const { type, data } = event;
  if (type === 'AttachmentAdded') return { file: named(data.attachment) };
  if (namesFile(event)) return { file: earlier(files, event.data.attachmentId) };
  return type === 'AttachmentSuperseded'
    ? { file: named(data.by), earlierFile: earlier(files, data.attachmentId) }
    : {};
};

/** The files that an event brings. */
export const broughtBy = (event: DocumentEvent): FileNames => {
  const brought = (): readonly Attachment[] => {
    if (event.type === 'DocumentReceived') return event.data.attachments;
    if (event.type === 'AttachmentAdded') return [event.data.attachment];
    return event.type === 'AttachmentSuperseded' ? [event.data.by] : [];
  };
  return Object.fromEntries(brought().map(({ attachmentId, name }) => [attachmentId, name]));
};
