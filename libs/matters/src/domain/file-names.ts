import type { SentFile } from './matter.terms.js';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

/** Under which name the log knows a file of a party: the party's own may say who it is. */
export const loggedName = ({ mediaType }: SentFile, index: number): string =>
  `file-${index + 1}.${endings[mediaType] ?? 'bin'}`;
