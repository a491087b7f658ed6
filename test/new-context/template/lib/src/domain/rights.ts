import { holds, isOfAuthority, type Right, type Rights, type Role } from '@chancery/kernel';
import type { SampleThingCommand } from './sample-thing.commands.js';
import { SampleThingNotFound, SampleThingOrderNotPermitted } from './sample-thing.errors.js';
import type { SampleThing } from './sample-thing.state.js';

/** Officers with one of these roles in the authority. For all of another authority no sample thing is here. */
const roles = (...who: readonly Role[]): Right<SampleThing, SampleThingCommand> => ({
  who,
  may: (_, { by, data }) =>
    isOfAuthority(by, data.sampleThingId) && who.some((role) => holds(by, role)),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.sampleThingId)
      ? new SampleThingOrderNotPermitted(type, who)
      : new SampleThingNotFound(data.sampleThingId),
});

/** Which roles in the authority may give which command. A service of the platform may give all. */
export const rights: Rights<SampleThing, SampleThingCommand> = {
  OpenSampleThing: roles('administrator'),
};
