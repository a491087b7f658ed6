/**
 * What a file is to its document. `text` and `annex` are its content, which people concur with and sign. The others
 * stand beside it: a `source` that the text was made of, a `rendition` of it, a `signature` over it, or anything else.
 */
export const attachmentRoles = [
  'text',
  'annex',
  'source',
  'rendition',
  'signature',
  'auxiliary',
] as const;
export type AttachmentRole = (typeof attachmentRoles)[number];

export interface ContentFile {
  readonly attachmentId: string;
  readonly sha256: string;
}

/** What people concur with and sign, in the version that they have read. */
export interface Content {
  readonly version: number;
  readonly files: readonly ContentFile[];
}
