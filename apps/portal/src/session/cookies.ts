import type { FastifyReply } from 'fastify';
import type { LoginAttempt } from '../providers/provider-login.js';

/**
 * Cookies of the portal. Browsers take a `__Host-` cookie over TLS or from this machine alone, for this host alone. No
 * script reads them, and no other site sends them but with a link.
 */
export const cookies = {
  session: '__Host-portal',
  form: '__Host-portal-form',
  login: '__Host-portal-login',
  language: '__Host-portal-language',
  position: '__Host-portal-position',
  drafts: '__Host-portal-drafts',
} as const;

const safely = 'Path=/; HttpOnly; Secure; SameSite=Lax';
const loginSeconds = 600;
const positionSeconds = 30;
const yearSeconds = 31_536_000;

const set = (reply: FastifyReply, name: string, value: string, seconds?: number): void => {
  const age = seconds === undefined ? '' : `Max-Age=${seconds}; `;
  void reply.header('Set-Cookie', `${name}=${value}; ${age}${safely}`);
};

export const keepSession = (reply: FastifyReply, secret: string): void =>
  set(reply, cookies.session, secret);

export const keepFormSecret = (reply: FastifyReply, secret: string): void =>
  set(reply, cookies.form, secret);

/** By which somebody without a login comes back to what they fill in, for 30 days. */
export const keepDraftSecret = (reply: FastifyReply, secret: string): void =>
  set(reply, cookies.drafts, secret, 30 * 86_400);

export const keepLanguage = (reply: FastifyReply, language: string): void =>
  set(reply, cookies.language, language, yearSeconds);

/** The next page shows what was just done. */
export const keepPosition = (reply: FastifyReply, position: bigint): void =>
  set(reply, cookies.position, String(position), positionSeconds);

export const keepLogin = (reply: FastifyReply, attempt: LoginAttempt): void =>
  set(
    reply,
    cookies.login,
    Buffer.from(JSON.stringify(attempt)).toString('base64url'),
    loginSeconds,
  );

export const clearCookie = (reply: FastifyReply, name: string): void => set(reply, name, '', 0);

export const attemptIn = (text: string | undefined): LoginAttempt | undefined => {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as LoginAttempt;
  } catch {
    return undefined;
  }
};
