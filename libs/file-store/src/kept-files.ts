import type { FileStore } from './file-store.js';
import type { FileOwner, PartyFiles } from './party-files.js';

/** A file that a document bears: the hash and the size of its clear bytes, and the party whose key seals them. */
export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly sealedFor?: FileOwner | null;
}

/** Files of the authority and of parties, wherever they are kept. */
export class KeptFiles {
  constructor(
    private readonly files: FileStore,
    private readonly parties: PartyFiles,
  ) {}

  /** Where a file is kept. Throws FileErased. */
  async storeOf({ sealedFor }: Pick<KeptFile, 'sealedFor'>): Promise<FileStore> {
    return sealedFor ? this.parties.of(sealedFor) : this.files;
  }

  /** The clear bytes of a file. Throws FileLost and FileErased. */
  async read(file: KeptFile): Promise<AsyncIterable<Uint8Array>> {
    return (await this.storeOf(file)).read(file.sha256, file.size);
  }
}
