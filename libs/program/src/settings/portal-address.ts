import type { Settings } from './schema.js';

type Asked = Pick<Settings, 'HOST' | 'PORT' | 'PORTAL_PORT' | 'CHANCERY_PORTAL_ADDRESS'>;

/** Where the portal listens. */
export const portalPortOf = ({ PORT, PORTAL_PORT }: Pick<Asked, 'PORT' | 'PORTAL_PORT'>): number =>
  PORTAL_PORT ?? PORT + 1;

/** Where browsers find the portal. */
export const portalAddressOf = (settings: Asked): URL =>
  settings.CHANCERY_PORTAL_ADDRESS ?? new URL(`http://${settings.HOST}:${portalPortOf(settings)}`);
