import { idForm, uuidForm, wholeForm, type PathForms } from '@chancery/http';
import { savedQueryNameForm } from '../saved-queries/saved-query-name.js';

const lastSequence = 2 ** 31 - 1;

/** What stands in paths, by the name of the parameter, wherever it stands. */
export const pathForms: PathForms = {
  documentId: uuidForm,
  handOverId: uuidForm,
  attachmentId: uuidForm,
  authorityId: idForm,
  unitId: idForm,
  officerId: idForm,
  registerId: idForm,
  sequence: wholeForm({ min: 1, max: lastSequence }),
  name: savedQueryNameForm,
};
