import path from 'node:path';
import type { Provider } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import { FileStore, KeptFiles, PartyFiles } from '@chancery/file-store';
import type { ApiSettings } from '../settings.js';
import { FileClearing } from './file-clearing.js';

export const filesFolder = ({ dataDir }: ApiSettings): string => path.join(dataDir, 'files');

/** Files of the authority and of parties, and what clears those that were never attached. */
export const fileProviders = (files: FileStore, settings: ApiSettings): Provider[] => [
  { provide: FileStore, useValue: files },
  {
    provide: PartyFiles,
    inject: [EventStore],
    useFactory: ({ parties: keys }: EventStore) =>
      new PartyFiles({ folder: filesFolder(settings), limit: settings.fileLimit, keys }),
  },
  {
    provide: KeptFiles,
    inject: [PartyFiles],
    useFactory: (parties: PartyFiles) => new KeptFiles(files, parties),
  },
  FileClearing,
];
