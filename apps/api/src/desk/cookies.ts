import { sessionCookie } from '@chancery/http';
import type { Attempt } from './sign-in.js';

/** Kept for ten minutes, while the officer is at the provider. */
export const attemptCookie = '__Host-desk-sign-in';
const attemptSeconds = 600;

/** Read by no script, sent over TLS or on this machine alone, and with no request of another site but a link. */
const safely = 'Path=/; HttpOnly; Secure; SameSite=Lax';

export const keptSession = (secret: string): string => `${sessionCookie}=${secret}; ${safely}`;

export const keptAttempt = (attempt: Attempt): string => {
  const text = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  return `${attemptCookie}=${text}; Max-Age=${attemptSeconds}; ${safely}`;
};

export const cleared = (name: string): string => `${name}=; Max-Age=0; ${safely}`;

export const attemptIn = (text: string | undefined): Attempt | undefined => {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Attempt;
  } catch {
    return undefined;
  }
};
