import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, type Metrics } from '@chancery/http';
import type { Logger } from 'pino';
import { limitReads } from './limits/limit-reads.js';
import { PortalModule } from './portal.module.js';
import type { PortalSettings } from './settings.js';

const yearSeconds = 31_536_000;

/** Only what comes from here is shown, sent to or run; no page may frame the portal. */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** The portal, ready to listen. Its log holds no addresses of those who ask. */
export const createPortal = async (
  settings: PortalSettings,
  logger: Logger,
  metrics: Metrics,
): Promise<NestFastifyApplication> => {
  const module = PortalModule.forRoot({ settings, metrics, logger });
  const { proxies } = settings;
  const app = await createHttpApp(module, {
    logger,
    metrics,
    proxies,
    isDiscreet: true,
    hasOwnPolicy: true,
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: yearSeconds, includeSubDomains: false },
  });
  await limitReads(app, settings.requestsAMinute);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
