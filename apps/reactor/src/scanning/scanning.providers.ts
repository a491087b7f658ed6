import type { Provider } from '@nestjs/common';
import type { SettingsOf } from '@chancery/program';
import { ScanFileHandler, scannerToken } from './scan-file.js';

/** The scanner for malicious software. It is shown the files that FilesModule gives. */
export const scanningProviders = ({
  CHANCERY_CLAMD: scanner,
}: SettingsOf<'reactor'>): readonly Provider[] => [
  { provide: scannerToken, useValue: scanner },
  ScanFileHandler,
];
