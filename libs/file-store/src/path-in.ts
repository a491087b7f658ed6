import path from 'node:path';
import { FileUnknown } from './file-store.errors.js';

/** Where a folder keeps the file with this hash. Throws FileUnknown if it is none. */
export const pathIn = (folder: string, sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FileUnknown({ sha256 });
  return path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
};
