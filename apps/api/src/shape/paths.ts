import { hashForm, idForm, textForm, uuidForm, wholeForm, type PathForms } from '@chancery/http';
import { savedQueryNameForm } from '../saved-queries/saved-query-name.js';

const lastSequence = 2 ** 31 - 1;
const lastIndex = 2 ** 53 - 1;
const lastVersion = 10_000;

/** What stands in paths, by the name of the parameter, wherever it stands. */
export const pathForms: PathForms = {
  documentId: uuidForm,
  jobId: uuidForm,
  subscriptionId: uuidForm,
  eventId: uuidForm,
  handOverId: uuidForm,
  attachmentId: uuidForm,
  clockId: uuidForm,
  routeId: uuidForm,
  substitutionId: uuidForm,
  resolutionId: uuidForm,
  taskId: uuidForm,
  seriesId: uuidForm,
  addresseeId: textForm({ max: 40 }),
  consignmentId: uuidForm,
  caseId: uuidForm,
  matterId: uuidForm,
  requestId: uuidForm,
  hearingId: uuidForm,
  questionId: uuidForm,
  partyId: uuidForm,
  mandateId: uuidForm,
  planId: idForm,
  classIndex: textForm({ max: 20 }),
  authorityId: idForm,
  unitId: idForm,
  officerId: idForm,
  applicationId: idForm,
  registerId: idForm,
  calendarId: idForm,
  policyId: idForm,
  templateId: idForm,
  procedureId: idForm,
  serviceId: idForm,
  version: wholeForm({ min: 1, max: lastVersion }),
  fingerprint: hashForm,
  index: wholeForm({ min: 0, max: lastIndex }),
  sequence: wholeForm({ min: 1, max: lastSequence }),
  name: savedQueryNameForm,
};
