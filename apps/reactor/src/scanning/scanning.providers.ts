import path from 'node:path';
import type { Provider } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import { FileStore, KeptFiles, PartyFiles } from '@chancery/file-store';
import type { SettingsOf } from '@chancery/program';
import { ScanFileHandler, scannerToken } from './scan-file.js';

/** The scanner for malicious software, and the files that it is shown. */
export const scanningProviders = async ({
  CHANCERY_CLAMD: scanner,
  CHANCERY_DATA: dataDir,
  CHANCERY_FILE_LIMIT: limit,
}: SettingsOf<'reactor'>): Promise<Provider[]> => {
  const folder = path.join(path.resolve(dataDir), 'files');
  const files = await FileStore.open({ folder, limit });
  return [
    { provide: scannerToken, useValue: scanner },
    {
      provide: KeptFiles,
      inject: [EventStore],
      useFactory: ({ parties: keys }: EventStore) =>
        new KeptFiles(files, new PartyFiles({ folder, limit, keys })),
    },
    ScanFileHandler,
  ];
};
