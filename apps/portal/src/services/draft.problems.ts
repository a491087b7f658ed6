import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './draft.errors.js';

const draftId = '7d1c1f0e-6f0a-4c55-9a53-0b9a4f6f5a10';

/** What the portal answers to errors of drafts. */
export const draftProblems = {
  'draft-not-found': {
    status: 404,
    title: 'No such draft',
    example: new errors.DraftNotFound(draftId),
  },
  'draft-changed': {
    status: 409,
    title: 'The draft was changed meanwhile',
    example: new errors.DraftChanged(draftId),
  },
  'name-missing': { status: 400, title: 'A name is missing', example: new errors.NameMissing() },
} satisfies ProblemTypes<typeof errors>;
