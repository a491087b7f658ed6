import type { Feature } from '../shell/feature.js';
import { MeDesk } from './me-desk.js';
import { MeController } from './me.controller.js';
import { MePagesController } from './me-pages.controller.js';

/** What a party says of itself. */
export const me: Feature = {
  controllers: [MeController, MePagesController],
  providers: [MeDesk],
  links: [{ path: '/me', words: 'portal.me', isPersonal: true }],
};
