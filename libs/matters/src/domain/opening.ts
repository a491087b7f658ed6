import type { OpenMatter } from './matter.commands.js';
import { MatterAlreadyOpen } from './matter.errors.js';
import type { MatterOpened } from './matter.events.js';
import { applicantOf, type Matter, type PresentMatter } from './matter.state.js';

/** A matter is opened once. Opening it again for the same party says nothing new. */
export const opened = (matter: Matter, { data }: OpenMatter): readonly MatterOpened[] => {
  if (matter.status === 'absent') return [{ type: 'MatterOpened', data }];
  if (applicantOf(matter) !== data.partyId) throw new MatterAlreadyOpen(data.matterId);
  return [];
};

export const begun = ({
  matterId,
  documentId,
  authorityId,
  partyId,
  service,
}: MatterOpened['data']): PresentMatter => ({
  ...{ status: 'open', matterId, documentId, authorityId },
  parties: [{ partyId, role: 'applicant' }],
  ...(service && { service }),
  ...{ messageIds: [], opened: [], requests: [], hearings: [], decisions: [], items: [] },
});
