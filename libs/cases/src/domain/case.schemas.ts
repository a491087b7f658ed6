import type { EventSchema, EventSchemas, Message } from '@chancery/kernel';
import type { CaseEvent } from './case.events.js';
import { caseSamples, filePlanSamples } from './case.samples.js';
import type { FilePlanEvent } from './file-plan.events.js';

const summaries: Readonly<Record<(CaseEvent | FilePlanEvent)['type'], string>> = {
  CaseOpened: 'A case was opened in a unit',
  CaseNumbered: 'The case got its number in a register',
  CaseClassified: 'The case got its class of the file plan',
  CaseAssigned: 'Another unit or officer answers for the case',
  CaseCorrected: 'What is written about the case was corrected',
  CaseAccessLevelSet: 'The circle of those who may read the case changed',
  ResultSet: 'It was said how the matter ended',
  PartyAdded: 'A party joined the case',
  PartyEnded: 'A party left the case',
  CaseLinked: 'The case belongs with another',
  CaseUnlinked: 'The case belongs no more with another',
  EntryAllocated: 'A document got a numbered place in the case',
  EntryVoided: 'The place stays empty, its number is not given again',
  EntryMovedOut: 'The document of the place went to another case',
  CaseClosed: 'The case was closed, with how long it is kept',
  CaseReopened: 'Work on the case began again',
  CaseCancelled: 'The case had been opened in error',
  CaseClockStarted: 'A term of the case began, or goes on here',
  CaseClockSuspended: 'A term of the case stands still',
  CaseClockResumed: 'A term of the case goes on, or begins anew',
  CaseClockExtended: 'A term of the case was extended',
  CaseClockRecalculated: 'A newer version of the calendar has counted a term of the case',
  CaseClockStopped: 'A term of the case is over, kept or missed',
  CaseRungReached: 'A reminder of a term of the case became due',
  CaseMergeBegun: 'The documents of the case are on their way to another case',
  PartyJoined: 'A party of a case that is merged into this one takes part here',
  CaseMerged: 'All that belonged to the case belongs to another now',
  CaseMergeAbandoned: 'The other case takes in no more: the case goes on by itself',
  FilePlanOpened: 'A file plan of an authority was begun',
  ClassSet: 'A class was set for the next version of the plan',
  ClassClosed: 'No case is opened in the class any more',
  FilePlanPublished: 'The plan is in force from a day on',
};

const firstVersion = (type: keyof typeof summaries, example: object): EventSchema<Message> => ({
  ...{ type, version: 1, summary: summaries[type], example },
  seals: type === 'PartyAdded' ? ['party'] : [],
});

const examples: Readonly<Record<string, object>> = { ...caseSamples, ...filePlanSamples };

/** How events of cases and file plans are stored. Parties are sealed with their own keys. */
export const casesSchemas = Object.fromEntries(
  Object.entries(examples).map(([type, example]) => [
    type,
    firstVersion(type as keyof typeof summaries, example),
  ]),
) as unknown as EventSchemas<CaseEvent | FilePlanEvent>;
