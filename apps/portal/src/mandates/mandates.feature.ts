import type { Feature } from '../shell/feature.js';
import { MandateDesk } from './mandate-desk.js';
import { MandatesController } from './mandates.controller.js';
import { MandatePagesController } from './mandate-pages.controller.js';

/** Who may act for whom. */
export const mandates: Feature = {
  controllers: [MandatesController, MandatePagesController],
  providers: [MandateDesk],
  links: [{ path: '/mandates', words: 'portal.mandates', isPersonal: true }],
};
