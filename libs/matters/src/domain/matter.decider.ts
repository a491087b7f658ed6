import { decideBy, evolveBy } from '@chancery/kernel';
import type { Decider, Decisions, Evolutions, StreamType } from '@chancery/kernel';
import { appealDecisions, appealEvolutions } from './appeals.js';
import { decisionDecisions, decisionEvolutions } from './decisions.js';
import { hearingDecisions, hearingEvolutions } from './hearings.js';
import type { DialogueCommand, MatterCommand } from './matter.commands.js';
import { MatterNotFound } from './matter.errors.js';
import type { DialogueEvent, MatterEvent } from './matter.events.js';
import { admitToMatter } from './matter.rights.js';
import type { Matter, PresentMatter } from './matter.state.js';
import { messageDecisions, messageEvolutions } from './messages.js';
import { begun, opened } from './opening.js';
import { participantDecisions, participantEvolutions } from './participants.js';
import { requestDecisions, requestEvolutions } from './requests.js';
import { silenceDecisions, silenceEvolutions } from './silence.js';

const decisions: Decisions<PresentMatter, DialogueCommand, DialogueEvent> = {
  ...messageDecisions,
  ...requestDecisions,
  ...hearingDecisions,
  ...decisionDecisions,
  ...appealDecisions,
  ...participantDecisions,
  ...silenceDecisions,
};

const evolutions: Evolutions<PresentMatter, DialogueEvent> = {
  ...messageEvolutions,
  ...requestEvolutions,
  ...hearingEvolutions,
  ...decisionEvolutions,
  ...appealEvolutions,
  ...participantEvolutions,
  ...silenceEvolutions,
};

/** Ordered for each document, also for one that nobody follows. */
const followsDocument = ({ type }: MatterCommand): boolean =>
  type === 'FollowDocument' || type === 'LetSilenceTakeEffect';

/** What a party and an authority say to each other about a document that the party follows. */
export const matterDecider: Decider<Matter, MatterCommand, MatterEvent> = {
  initialState: { status: 'absent' },

  admit: admitToMatter,

  decide(matter, command) {
    if (command.type === 'OpenMatter') return opened(matter, command);
    if (matter.status === 'absent') {
      if (followsDocument(command)) return [];
      throw new MatterNotFound(command.data.matterId);
    }
    return decideBy(decisions, matter, command);
  },

  evolve(matter, event) {
    if (event.type === 'MatterOpened') return begun(event.data);
    return matter.status === 'absent' ? matter : evolveBy(evolutions, matter, event);
  },
};

export const matterStream: StreamType<Matter, MatterCommand, MatterEvent> = {
  category: 'matter',
  decider: matterDecider,
};
