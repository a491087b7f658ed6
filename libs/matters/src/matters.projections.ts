import type { Projection } from '@chancery/kernel';
import { matterPartyProjection } from './read-models/matter-party/matter-party.projection.js';
import { matterTimerProjection } from './read-models/matter-timer/matter-timer.projection.js';
import { matterProjection } from './read-models/matter/matter.projection.js';
import { partyInboxProjection } from './read-models/party-inbox/party-inbox.projection.js';

export const mattersProjections: readonly Projection[] = [
  matterProjection,
  matterPartyProjection,
  partyInboxProjection,
  matterTimerProjection,
];
