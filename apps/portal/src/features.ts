import { access } from './access/access.feature.js';
import { HomeController, PublicAuthoritiesController } from './home/home.controller.js';
import { mandates } from './mandates/mandates.feature.js';
import { matters } from './matters/matters.feature.js';
import { me } from './me/me.feature.js';
import { LoginController } from './session/login.controller.js';
import { AssetsController } from './shell/assets.controller.js';
import { services } from './services/services.feature.js';
import type { Feature } from './shell/feature.js';

const shell: Feature = {
  controllers: [HomeController, PublicAuthoritiesController, LoginController, AssetsController],
};

/** What the portal offers, in the order of its menu. A new feature is listed here and nowhere else. */
export const features: readonly Feature[] = [shell, services, matters, access, me, mandates];
