import type { Feature } from '../shell/feature.js';
import { ApplicationController } from './application.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import { DraftDesk } from './draft-desk.js';
import { Drafts } from './drafts.js';
import { DraftsController } from './drafts.controller.js';
import { PublicServicesController } from './public.controller.js';
import { SendingController } from './sending.controller.js';
import { SendingDesk } from './sending-desk.js';

/** The catalogue of services, forms that are filled in page by page, and receipts. */
export const services: Feature = {
  controllers: [
    ...[CatalogueController, SendingController, ApplicationController],
    ...[PublicServicesController, DraftsController],
  ],
  providers: [Drafts, DraftDesk, SendingDesk],
  onAuthority: [
    { pathFor: (authorityId) => `/authorities/${authorityId}/services`, words: 'portal.services' },
  ],
};
