import { Unreachable } from '../api/refusals.js';

/** Who is signed in, or how one signs in. */
export type Standing =
  | {
      readonly isSignedIn: true;
      readonly officerId: string;
      readonly idleEndsAt: string;
      readonly endsAt: string;
    }
  | { readonly isSignedIn: false; readonly way: 'provider' | 'link' | 'none' };

const ask = async (method: 'GET' | 'POST', path: string): Promise<Response> => {
  const response = await fetch(path, { method }).catch(() => undefined);
  if (!response?.ok) throw new Unreachable(path);
  return response;
};

const standing = async (method: 'GET' | 'POST'): Promise<Standing> =>
  (await (await ask(method, '/desk/session')).json()) as Standing;

export const showSession = (): Promise<Standing> => standing('GET');

/** The officer is there. */
export const prolong = (): Promise<Standing> => standing('POST');

export const signOut = async (): Promise<void> => void (await ask('POST', '/desk/logout'));

/** Where one signs in at the provider, and comes back to this page. */
export const signInAddress = (): string =>
  `/desk/login?to=${encodeURIComponent(location.pathname + location.search)}`;
