import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/submission.errors.js';

const serviceId = 'riverside.tree-felling';

export const submissionProblems = {
  'submission-not-found': {
    status: 404,
    title: 'No such submission',
    example: new errors.SubmissionNotFound('7d1c1f0e-6f0a-4c55-9a53-0b9a4f6f5a10'),
  },
  'form-invalid': {
    status: 400,
    title: 'Some answers cannot be taken',
    example: new errors.FormInvalid([
      {
        ...{ pointer: '/place', code: 'missing' },
        words: { en: 'Answer this question.', uk: 'Дайте відповідь на це питання.' },
      },
    ]),
  },
  'service-not-open': {
    status: 409,
    title: 'The service takes nothing now',
    example: new errors.ServiceNotOpen(serviceId, {
      words: { en: 'We move to another house.', uk: 'Ми переїжджаємо.' },
      until: '2026-02-01T08:00:00.000Z',
    }),
  },
  'service-version-superseded': {
    status: 409,
    title: 'The form has changed since',
    example: new errors.ServiceVersionSuperseded(serviceId, { asked: 1, last: 2 }, ['trees']),
  },
  'not-eligible': {
    status: 409,
    title: 'The service is not for these answers',
    example: new errors.NotEligible(0, {
      en: 'Ask the forestry office.',
      uk: 'Зверніться до лісництва.',
    }),
  },
  'assurance-too-low': {
    status: 403,
    title: 'The login is too weak',
    example: new errors.AssuranceTooLow('substantial', 'low'),
  },
  'minor-needs-representative': {
    status: 403,
    title: 'Somebody has to send it for you',
    example: new errors.MinorNeedsRepresentative(18),
  },
  'attachment-missing': {
    status: 400,
    title: 'Files are missing',
    example: new errors.AttachmentMissing(['plan']),
  },
  'attachment-not-taken': {
    status: 400,
    title: 'A file cannot be taken',
    example: new errors.AttachmentNotTaken('plan.exe', 'type', 'application/pdf, image/*'),
  },
} satisfies ProblemTypes<typeof errors>;
