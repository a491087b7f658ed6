import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { mandateSchemas } from './domain/mandate.schemas.js';
import { partySchemas } from './domain/party.schemas.js';
import { PartiesModule } from './parties.module.js';
import { mandatesProblems } from './mandates.problems.js';
import { partiesProblems } from './parties.problems.js';
import { destroyPartyKey } from './policies/destroy-party-key.policy.js';
import { mandateProjection } from './read-models/mandate/mandate.projection.js';
import { partyProjection } from './read-models/party/party.projection.js';

const problems = { ...partiesProblems, ...mandatesProblems };

/** Citizens, companies and whoever else stands outside an authority: who they are, and who may act for them. */
export const parties: Context<Type, keyof typeof problems> = {
  module: PartiesModule,
  schemas: { ...partySchemas, ...mandateSchemas },
  projections: [partyProjection, mandateProjection],
  policies: [destroyPartyKey],
  problems,
  readGroups: [],
};
