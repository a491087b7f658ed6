import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/filing.errors.js';

const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const caseId = '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17';

/** What an API answers to the errors of filing. */
export const filingProblems = {
  'already-filed': {
    status: 409,
    title: 'Filed in another case',
    example: new errors.AlreadyFiled(documentId, { caseId, entry: 3 }),
  },
  'not-filed-here': {
    status: 409,
    title: 'Not filed in this case',
    example: new errors.NotFiledHere(documentId, caseId),
  },
  'case-of-document-closed': {
    status: 403,
    title: 'The case of the document is closed',
    example: new errors.CaseOfDocumentClosed(documentId, caseId),
  },
} satisfies ProblemTypes<typeof errors>;
