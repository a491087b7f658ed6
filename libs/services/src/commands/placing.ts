import { holds, validate, type Answers } from '@chancery/forms';
import { deriveId } from '@chancery/event-store';
import { isAssured, type Assurance, type Sender } from '@chancery/kernel';
import { formOf } from '../definition/check-definition.js';
import { subjectOf } from '../definition/subject.js';
import { ServiceNotFound, ServiceVersionNotFound } from '../domain/service.errors.js';
import { acceptedUntil, type Service, type ServiceVersion } from '../domain/service.state.js';
import type { ServiceDefinition } from '../domain/service.terms.js';
import type { SubmitApplication } from '../domain/submission.commands.js';
import {
  AssuranceTooLow,
  AttachmentMissing,
  AttachmentNotTaken,
  FormInvalid,
  MinorNeedsRepresentative,
  NotEligible,
  ServiceNotOpen,
  ServiceVersionSuperseded,
} from '../domain/submission.errors.js';
import type { Placing } from '../domain/submission.terms.js';
import { receiptIdOf } from '../receipts/receipt.js';
import { changedPages } from '../definition/changed-pages.js';

/** The version that may be sent now. Throws what keeps it from being sent. */
export const versionToSend = (
  service: Service,
  { serviceId, version, at }: Pick<SubmitApplication['data'], 'serviceId' | 'version' | 'at'>,
): ServiceVersion => {
  if (service.status === 'absent') throw new ServiceNotFound(serviceId);
  const last = service.versions.at(-1);
  if (service.status !== 'open' || !last) throw new ServiceNotOpen(serviceId, service.notice);
  const found = service.versions[version - 1];
  if (!found) throw new ServiceVersionNotFound(serviceId, version, last.version);
  const until = acceptedUntil(service, version);
  if (until !== undefined && at > until)
    throw new ServiceVersionSuperseded(
      serviceId,
      { asked: version, last: last.version },
      changedPages(formOf(found.definition), formOf(last.definition)),
    );
  return found;
};

/** How sure the portal has to be who sends it. */
export const assuranceNeeded = ({ identification, minAssurance }: ServiceDefinition): Assurance => {
  if (identification === 'assured') return minAssurance ?? 'low';
  return identification === 'email' ? 'email' : 'none';
};

const yearsOld = (bornOn: string, at: string): number => {
  const years = Number(at.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return at.slice(5, 10) < bornOn.slice(5, 10) ? years - 1 : years;
};

/** Whether the sender may use the service at all. A registrar at the desk sees who stands there. */
export const demandSender = (
  definition: ServiceDefinition,
  by: Sender,
  { bornOn, at }: Pick<SubmitApplication['data'], 'bornOn' | 'at'>,
): void => {
  if (by.kind !== 'party') return;
  const needed = assuranceNeeded(definition);
  if (!isAssured(by, needed)) throw new AssuranceTooLow(needed, by.assurance);
  const { minAge } = definition;
  if (minAge === undefined || bornOn === undefined || by.actsFor) return;
  if (yearsOld(bornOn, at) < minAge) throw new MinorNeedsRepresentative(minAge);
};

/** Throws NotEligible for the first rule that the answers meet. */
export const demandEligible = ({ eligibility }: ServiceDefinition, answers: Answers): void => {
  const rule = eligibility.findIndex((each) => holds(each.if, answers));
  const found = eligibility[rule];
  if (found) throw new NotEligible(rule, found.say);
};

const isOfType = (mediaType: string, allowed: string): boolean =>
  allowed.endsWith('/*') ? mediaType.startsWith(allowed.slice(0, -1)) : mediaType === allowed;

/** Throws AttachmentNotTaken and AttachmentMissing. */
export const demandFiles = (
  { attachments }: ServiceDefinition,
  { files, answers }: Pick<SubmitApplication['data'], 'files' | 'answers'>,
): void => {
  for (const { name, attachmentId, fileName } of answers.files) {
    const asked = attachments.find((each) => each.name === name);
    const file = files.find((each) => each.attachmentId === attachmentId);
    if (!asked || !file) throw new AttachmentNotTaken(fileName, 'not-asked');
    if (file.size > asked.maxBytes)
      throw new AttachmentNotTaken(fileName, 'size', String(asked.maxBytes));
    if (!asked.mediaTypes.some((allowed) => isOfType(file.mediaType, allowed)))
      throw new AttachmentNotTaken(fileName, 'type', asked.mediaTypes.join(', '));
  }
  const given = answers.files.map(({ name }) => name);
  const missing = attachments.filter(({ name, required }) => required && !given.includes(name));
  if (missing.length > 0) throw new AttachmentMissing(missing.map(({ name }) => name));
};

/** The unit that valid answers go to: a definition is only published with a row for all of them. */
export const unitFor = ({ mapping }: ServiceDefinition, answers: Answers): string => {
  const row = mapping.route.find(({ when }) => !when || holds(when, answers));
  if (!row) throw new Error('No row of the route fits.');
  return row.unitId;
};

/** Where a submission goes and how it is called. Throws everything that keeps it from being taken. */
export const placed = (service: Service, { data, by }: SubmitApplication): Placing => {
  const { definition } = versionToSend(service, data);
  demandSender(definition, by, data);
  const { answers } = data.answers;
  demandEligible(definition, answers);
  const errors = validate(formOf(definition), answers);
  if (errors.length > 0) throw new FormInvalid(errors);
  demandFiles(definition, data);
  const { kind, language, subjectTemplate: template, registration } = definition.mapping;
  return {
    receiptId: receiptIdOf(data.submissionId),
    documentId: deriveId(data.submissionId, 'document'),
    subject: subjectOf(formOf(definition), { template, language, answers }),
    ...{ kind, language, registration },
    unitId: unitFor(definition, answers),
  };
};
