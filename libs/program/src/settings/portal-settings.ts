import { list, onOff, text, webAddress, wholeNumber } from './kinds.js';
import type { Setting } from './setting.js';

const port = wholeNumber(1, 65_535);

/** Settings of the portal, the pages that citizens and companies come to. */
export const portalSettings = {
  CHANCERY_PORTAL: {
    kind: onOff,
    meaning: '`off`: `npm start` leaves out the portal',
    usual: 'on',
    readBy: [],
  },
  PORTAL_PORT: {
    kind: port,
    meaning: 'port of the portal',
    without: '`PORT` and 1',
    readBy: ['portal', 'demo-identity', 'reactor'],
  },
  CHANCERY_PORTAL_ADDRESS: {
    kind: webAddress,
    meaning:
      'where browsers find the portal: `https://services.example`; providers return to `/auth/callback`',
    without: '`HOST` and `PORTAL_PORT`',
    readBy: ['portal', 'demo-identity', 'reactor'],
  },
  CHANCERY_PORTAL_AUTHORITIES: {
    kind: list,
    meaning: 'authorities that the portal serves, by their ids',
    without: 'all',
    readBy: ['portal'],
  },
  CHANCERY_PORTAL_PROXIES: {
    kind: list,
    meaning: 'reverse proxies before the portal whose `X-Forwarded-For` is believed: `10.1.0.0/16`',
    without: 'none',
    readBy: ['portal'],
  },
  CHANCERY_PORTAL_LIMIT: {
    kind: wholeNumber(1, 10_000_000),
    meaning:
      'requests a minute that the portal takes from one network; limits of logins, codes and submissions grow with it',
    usual: '120',
    readBy: ['portal'],
  },
  CHANCERY_IDENTITY_PROVIDERS: {
    kind: text,
    meaning: 'file of the OpenID providers by which the portal lets people in',
    without: '`identity-providers.json` in the data folder',
    readBy: ['portal'],
  },
  DEMO_IDENTITY_PORT: {
    kind: port,
    meaning: 'port of the demonstration provider of identities, on this machine alone',
    without: '`PORTAL_PORT` and 1',
    readBy: ['demo-identity'],
  },
} as const satisfies Readonly<Record<string, Setting>>;
