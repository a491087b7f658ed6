import type { Settings } from './schema.js';

/** Where other services reach the office, without a slash at the end. */
export const publicUrlOf = ({
  CHANCERY_PUBLIC_URL: url,
  HOST,
  PORT,
}: Pick<Settings, 'CHANCERY_PUBLIC_URL' | 'HOST' | 'PORT'>): string =>
  (url?.href ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '');
