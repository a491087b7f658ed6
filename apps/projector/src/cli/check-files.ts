import { examineFile } from '@chancery/file-store';
import cliProgress from 'cli-progress';
import type { Stores } from './stores.js';

interface AttachmentRow {
  readonly sha256: string;
  readonly documentId: string;
}

/** Holds the hash of every attachment against the bytes in the file store; true if all are there and whole. */
export const checkFiles = async ({ reads, filesDir }: Stores): Promise<boolean> => {
  const rows = await reads.query<AttachmentRow>(
    'SELECT sha256, min(document_id) AS document_id FROM attachment GROUP BY sha256 ORDER BY sha256',
  );
  const bar = new cliProgress.SingleBar({
    format: 'files {bar} {value} of {total}',
    clearOnComplete: true,
  });
  bar.start(rows.length, 0);
  const wrong: string[] = [];
  for (const { sha256, documentId } of rows) {
    const state = await examineFile(filesDir, sha256);
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
