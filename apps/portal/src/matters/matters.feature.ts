import type { Feature } from '../shell/feature.js';
import { MatterAnswersController, MatterPagesController } from './matter-pages.controller.js';
import { PartyMattersController } from './matters.controller.js';
import { PartyActs } from './party-acts.js';
import { PartyMatters } from './party-matters.js';

/** What parties follow. */
export const matters: Feature = {
  controllers: [PartyMattersController, MatterPagesController, MatterAnswersController],
  providers: [PartyMatters, PartyActs],
  links: [{ path: '/matters', words: 'portal.matters', isPersonal: true }],
};
