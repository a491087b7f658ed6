import { idForm, textForm, uuidForm, wholeForm, type PathForms } from '@chancery/http';

/** What stands in paths, by the name of the parameter, wherever it stands. */
export const pathForms: PathForms = {
  authorityId: idForm,
  asset: textForm({ max: 80 }),
  mandateId: uuidForm,
  matterId: uuidForm,
  messageId: uuidForm,
  requestId: uuidForm,
  hearingId: uuidForm,
  decisionId: uuidForm,
  serviceId: idForm,
  draftId: uuidForm,
  pageId: textForm({ max: 40 }),
  fileName: textForm({ max: 40 }),
  version: wholeForm({ min: 1, max: 10_000 }),
};
