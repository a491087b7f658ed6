import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pathIn } from './path-in.js';

export type FileState = 'whole' | 'missing' | 'damaged';

/** Whether a folder holds the bytes of this hash. Changes nothing. */
export const examineFile = async (folder: string, sha256: string): Promise<FileState> => {
  const hash = createHash('sha256');
  try {
    const bytes: AsyncIterable<Buffer> = createReadStream(pathIn(folder, sha256));
    for await (const chunk of bytes) hash.update(chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  return hash.digest('hex') === sha256 ? 'whole' : 'damaged';
};
