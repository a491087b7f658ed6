import { text, webAddress } from './kinds.js';
import type { Setting } from './setting.js';

/** Settings of the desk, the pages that officers work with. */
export const deskSettings = {
  CHANCERY_DESK_CLIENT: {
    kind: text,
    meaning: "client id of the desk at `CHANCERY_ISSUER`; the ID token's `sub` is an officer's id",
    without: 'sign-in links with development tokens, else no desk',
    readBy: ['api'],
  },
  CHANCERY_DESK_SECRET: {
    kind: text,
    meaning: "the desk's secret there",
    without: 'a public client',
    isSecret: true,
    readBy: ['api'],
  },
  CHANCERY_DESK_ADDRESS: {
    kind: webAddress,
    meaning:
      'where browsers find the desk: `https://office.example`; it returns to `/desk/callback`',
    without: '`HOST` and `PORT`',
    readBy: ['api'],
  },
} as const satisfies Readonly<Record<string, Setting>>;
