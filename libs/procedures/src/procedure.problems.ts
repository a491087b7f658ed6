import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/procedure.errors.js';

const procedureId = 'riverside.application';

/** What an API answers to the errors of procedures. */
export const procedureProblems = {
  'malformed-procedure-id': {
    status: 400,
    title: 'The id of the procedure is malformed',
    example: new errors.MalformedProcedureId('Application'),
  },
  'procedure-not-found': {
    status: 404,
    title: 'No such procedure',
    example: new errors.ProcedureNotFound(procedureId),
  },
  'procedure-version-not-found': {
    status: 404,
    title: 'No such version of the procedure',
    example: new errors.ProcedureVersionNotFound(procedureId, 3, 2),
  },
  'procedure-version-taken': {
    status: 409,
    title: 'The version is published already',
    example: new errors.ProcedureVersionTaken(procedureId, 2, 3),
  },
  'procedure-version-out-of-order': {
    status: 409,
    title: 'Not the next version',
    example: new errors.ProcedureVersionOutOfOrder(procedureId, 5, 3),
  },
  'procedure-valid-too-early': {
    status: 409,
    title: 'The version is valid too early',
    example: new errors.ProcedureValidTooEarly(procedureId, '2026-01-01', '2026-05-01'),
  },
  'procedure-was-retired': {
    status: 409,
    title: 'The procedure was retired',
    example: new errors.ProcedureWasRetired(procedureId, '2026-05-01T08:00:00.000Z'),
  },
  'procedure-malformed': {
    status: 400,
    title: 'The procedure names what is not there',
    example: new errors.ProcedureMalformed(procedureId, [
      {
        path: '/needs/closing/0',
        message: 'There is no guard "paid". Give one of: no-open-tasks.',
      },
    ]),
  },
} satisfies ProblemTypes<typeof errors>;
