import type { Decisions, Evolutions } from '@chancery/kernel';
import { demandFree, inNextVersion, touchedBy, usualRole } from './content.js';
import type { AttachmentRole } from './content.terms.js';
import type { SetAttachmentRole } from './description.commands.js';
import type { AttachmentCommand } from './document.commands.js';
import { AttachmentAlreadyExists, AttachmentNotFound } from './document.errors.js';
import type { AttachmentEvent } from './document.events.js';
import type { KeptFile, Present } from './document.state.js';
import type { Attachment } from './document.terms.js';

/** Files come, are replaced by a newer version, or are withdrawn; none is ever deleted. */
export const attachmentDecisions: Decisions<Present, AttachmentCommand, AttachmentEvent> = {
  AddAttachment: (document, { data }) => {
    if (isKnown(document, data.attachment)) return [];
    demandFree(document, touchedBy(roleIn(document, data.attachment)));
    return [{ type: 'AttachmentAdded', data }];
  },

  SupersedeAttachment: (document, { data }) => {
    const { role } = demandCurrent(document, data.attachmentId);
    if (isKnown(document, data.by))
      throw new AttachmentAlreadyExists(document.documentId, data.by.attachmentId);
    const by = { ...data.by, role: data.by.role ?? role };
    demandFree(document, touchedBy(role, by.role));
    return [{ type: 'AttachmentSuperseded', data: { ...data, by } }];
  },

  WithdrawAttachment: (document, { data }) => {
    demandFree(document, touchedBy(demandCurrent(document, data.attachmentId).role));
    return [{ type: 'AttachmentWithdrawn', data }];
  },

  SetAttachmentRole: (document, command) => roleSet(document, command),
};

const roleSet = (document: Present, { data }: SetAttachmentRole): readonly AttachmentEvent[] => {
  const { role } = demandCurrent(document, data.attachmentId);
  if (role === data.role) return [];
  demandFree(document, touchedBy(role, data.role));
  return [{ type: 'AttachmentRoleSet', data }];
};

/** The same file under the same id is known; another file under a used id is an error. */
const isKnown = ({ documentId, attachments }: Present, file: Attachment): boolean => {
  const known = attachments[file.attachmentId];
  if (known && known.sha256 !== file.sha256)
    throw new AttachmentAlreadyExists(documentId, file.attachmentId);
  return known !== undefined;
};

export const demandCurrent = (
  { documentId, attachments }: Present,
  attachmentId: string,
): Present['attachments'][string] => {
  const known = attachments[attachmentId];
  if (!known?.current) throw new AttachmentNotFound(documentId, attachmentId);
  return known;
};

const roleIn = ({ direction }: Present, { role }: Attachment): AttachmentRole =>
  role ?? usualRole(direction);

export const attachmentEvolutions: Evolutions<Present, AttachmentEvent> = {
  AttachmentAdded: (document, { attachment }) =>
    inNextVersion(withFile(document, attachment), touchedBy(roleIn(document, attachment))),
  AttachmentSuperseded: (document, { attachmentId, by }) => {
    const role = roleOf(document, attachmentId);
    const file = { ...by, role: by.role ?? role };
    const replaced = withFile(changed(document, attachmentId, { current: false }), file);
    return inNextVersion(replaced, touchedBy(role, file.role));
  },
  AttachmentWithdrawn: (document, { attachmentId }) =>
    inNextVersion(
      changed(document, attachmentId, { current: false }),
      touchedBy(roleOf(document, attachmentId)),
    ),
  AttachmentRoleSet: (document, { attachmentId, role }) =>
    inNextVersion(
      changed(document, attachmentId, { role }),
      touchedBy(roleOf(document, attachmentId), role),
    ),
};

const roleOf = ({ attachments, direction }: Present, attachmentId: string): AttachmentRole =>
  attachments[attachmentId]?.role ?? usualRole(direction);

export const fileOf = (direction: Present['direction'], file: Attachment): KeptFile => ({
  sha256: file.sha256,
  current: true,
  role: file.role ?? usualRole(direction),
});

const withFile = (document: Present, file: Attachment): Present => ({
  ...document,
  attachments: {
    ...document.attachments,
    [file.attachmentId]: fileOf(document.direction, file),
  },
});

export const changed = (
  document: Present,
  attachmentId: string,
  change: Partial<KeptFile>,
): Present => {
  const known = document.attachments[attachmentId];
  if (!known) return document;
  const attachments = { ...document.attachments, [attachmentId]: { ...known, ...change } };
  return { ...document, attachments };
};
