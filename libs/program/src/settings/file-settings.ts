import { bytes, listenAddress, text, webAddress } from './kinds.js';
import type { Setting } from './setting.js';

/** Files that are uploaded, and by whom their signatures are verified. */
export const fileSettings = {
  CHANCERY_FILE_LIMIT: {
    kind: bytes,
    meaning: 'largest file: bytes, `100MB` or `100MiB`',
    usual: '100MiB',
    readBy: ['api', 'portal', 'reactor'],
  },
  CHANCERY_CLAMD: {
    kind: listenAddress,
    meaning: 'clamd, which looks for malicious software in each file: `host:port` or `unix:/path`',
    without: 'files are not scanned',
    readBy: ['reactor'],
  },
  CHANCERY_SIGNATURE_ANCHORS: {
    kind: text,
    meaning: 'folder of the certificates (PEM or DER) that signatures have to chain to',
    without: 'none trusted',
    readBy: ['api'],
  },
  CHANCERY_SIGNATURE_VERIFIER: {
    kind: webAddress,
    meaning: 'service that verifies what Node cannot: trusted lists, revocations, DSTU 4145',
    without: 'none asked',
    readBy: ['api'],
  },
} as const satisfies Readonly<Record<string, Setting>>;
