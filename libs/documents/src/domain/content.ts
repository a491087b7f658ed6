import { ContentInRoute, ContentSigned } from './content.errors.js';
import type { AttachmentRole, Content } from './content.terms.js';
import type { Present } from './document.state.js';
import type { Direction } from './document.terms.js';

/** What a file is whose role nobody stated. */
export const usualRole = (direction: Direction): AttachmentRole =>
  direction === 'incoming' ? 'auxiliary' : 'annex';

export const isContent = (role: AttachmentRole): boolean => role === 'text' || role === 'annex';

/** The content as it stands: its version, and the files of it, in the order in which they came. */
export const contentOf = ({ contentVersion: version, attachments }: Present): Content => ({
  version,
  files: Object.entries(attachments).flatMap(([attachmentId, { sha256, current, role }]) =>
    current && isContent(role) ? [{ attachmentId, sha256 }] : [],
  ),
});

/** What a change touches: the text itself, the rest of the content, or neither. */
export type Touches = 'text' | 'content' | undefined;

export const touchedBy = (...roles: readonly AttachmentRole[]): Touches => {
  if (roles.includes('text')) return 'text';
  return roles.some(isContent) ? 'content' : undefined;
};

/** The document in its next version, if the change touches what people sign. */
export const inNextVersion = (document: Present, touches: Touches): Present => {
  if (!touches) return document;
  const contentVersion = document.contentVersion + 1;
  const isOfText = touches === 'text';
  return { ...document, contentVersion, ...(isOfText && { textVersion: contentVersion }) };
};

/** Throws ContentSigned or ContentInRoute while somebody relies on the content as it stands. */
export const demandFree = ({ documentId, route, signedIn }: Present, touches: Touches): void => {
  if (!touches) return;
  if (signedIn !== undefined) throw new ContentSigned(documentId, signedIn);
  if (route?.outcome === 'running') throw new ContentInRoute(documentId, route.routeId);
};
