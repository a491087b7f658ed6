import type { Upload, Uploads } from './uploads.js';

/** Knows from the record of events whether a document bears a file. */
export type IsBorne = (documentId: string, sha256: string) => Promise<boolean>;

export interface Clearing {
  readonly uploads: Uploads;
  readonly isBorne: IsBorne;
  readonly keep: (owner: string, sha256: string) => Promise<void>;
  readonly now: number;
}

/** How long a file waits for a document, and how long its uploader may use it again once it has one. */
const clearedAfterMs = 7 * 24 * 3_600_000;
/** After so long no command is under way any more. */
const settledAfterMs = 3_600_000;

/**
 * Removes what was uploaded a week ago and never attached. A file whose command was cut off is settled first: a
 * document bears it and it is kept, or none does.
 */
export const clearUploads = async (clearing: Clearing): Promise<void> => {
  const { uploads } = clearing;
  for (const owner of await uploads.owners())
    for (const upload of await uploads.of(owner)) await clearOne(clearing, upload);
};

const clearOne = async (
  { uploads, isBorne, keep, now }: Clearing,
  { owner, sha256, waitsSince, keptSince, meantFor }: Upload,
): Promise<void> => {
  if (keptSince !== undefined && now - keptSince > clearedAfterMs)
    await uploads.forgetKept(owner, sha256);
  const settled = meantFor.filter(({ since }) => now - since > settledAfterMs);
  for (const { documentId } of settled) {
    if (await isBorne(documentId, sha256)) return keep(owner, sha256);
    await uploads.forget(owner, sha256, documentId);
  }
  const isFree = settled.length === meantFor.length;
  if (isFree && waitsSince !== undefined && now - waitsSince > clearedAfterMs)
    await uploads.clear(owner, sha256);
};
