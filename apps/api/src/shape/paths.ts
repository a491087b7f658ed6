import { idForm, uuidForm, wholeForm, type PathForms } from '@chancery/http';
import { savedQueryNameForm } from '../saved-queries/saved-query-name.js';

const lastSequence = 2 ** 31 - 1;
const lastVersion = 10_000;

/** What stands in paths, by the name of the parameter, wherever it stands. */
export const pathForms: PathForms = {
  documentId: uuidForm,
  handOverId: uuidForm,
  attachmentId: uuidForm,
  clockId: uuidForm,
  authorityId: idForm,
  unitId: idForm,
  officerId: idForm,
  registerId: idForm,
  calendarId: idForm,
  policyId: idForm,
  version: wholeForm({ min: 1, max: lastVersion }),
  sequence: wholeForm({ min: 1, max: lastSequence }),
  name: savedQueryNameForm,
};
