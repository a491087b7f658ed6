import { examineFile, examineSealed, type FileOwner } from '@chancery/file-store';
import cliProgress from 'cli-progress';
import type { Stores } from './stores.js';

interface AttachmentRow {
  readonly sha256: string;
  readonly size: number;
  readonly sealedFor: FileOwner | null;
  readonly documentId: string;
}

/**
 * Holds the hash of every attachment against the bytes in the file store; true if all are there and whole. Of files that
 * are sealed for a party only the size is known here.
 */
export const checkFiles = async ({ reads, filesDir }: Stores): Promise<boolean> => {
  const rows = await reads.query<AttachmentRow>(
    `SELECT sha256, size, sealed_for, min(document_id) AS document_id
     FROM attachment GROUP BY sha256, size, sealed_for ORDER BY sha256`,
  );
  const bar = new cliProgress.SingleBar({
    format: 'files {bar} {value} of {total}',
    clearOnComplete: true,
  });
  bar.start(rows.length, 0);
  const wrong: string[] = [];
  for (const { documentId, sealedFor, ...file } of rows) {
    const { sha256 } = file;
    const state = await (sealedFor
      ? examineSealed(filesDir, sealedFor, file)
      : examineFile(filesDir, sha256));
    if (state !== 'whole') wrong.push(`${sha256} of document ${documentId} is ${state}`);
    bar.increment();
  }
  bar.stop();
  for (const line of wrong) console.error(line);
  console.log(
    wrong.length === 0
      ? `All ${rows.length} files of attachments are whole.`
      : `${wrong.length} of ${rows.length} files are not whole in ${filesDir}.`,
  );
  return wrong.length === 0;
};
