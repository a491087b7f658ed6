import { rowsOf, type Projection } from '@chancery/kernel';
import type { MandateEvent, MandateGiven, MandateRecorded } from '../../domain/mandate.events.js';
import { mandateTable, type MandateRow } from './mandate.row.js';

const rows = rowsOf(mandateTable);

const termsOf = ({
  authorityId,
  giverId,
  basis,
  powers,
  scope,
  validFrom,
  validUntil,
  at,
}: (MandateGiven | MandateRecorded)['data']): Partial<MandateRow> => ({
  ...{ authorityId, giverId, basis, powers, validFrom, validUntil, reason: null, changedAt: at },
  ...{ scopeOf: scope.of, scopeIds: scope.of === 'all' ? [] : scope.ids },
});

/** Mandates of each authority, with what they are good for and where they stand. */
export const mandateProjection: Projection<MandateEvent> = {
  name: 'mandate',
  version: 1,
  group: 'parties',
  tables: [mandateTable],
  withheld: 'mandate',
  on: {
    MandateGiven: ({ data }) => [
      rows.upsert(
        { mandateId: data.mandateId },
        { ...termsOf(data), status: 'offered', holderId: null, evidence: null },
      ),
    ],
    MandateRecorded: ({ data }) => [
      rows.upsert(
        { mandateId: data.mandateId },
        { ...termsOf(data), status: 'valid', holderId: data.holderId, evidence: data.evidence },
      ),
    ],
    MandateAccepted: ({ data: { mandateId, holderId, isToVerify, at } }) => [
      rows.update(
        { mandateId },
        { holderId, status: isToVerify ? 'to-verify' : 'valid', changedAt: at },
      ),
    ],
    MandateVerified: ({ data: { mandateId, evidence, at } }) => [
      rows.update({ mandateId }, { evidence, status: 'valid', changedAt: at }),
    ],
    MandateRejected: ({ data: { mandateId, reason, at } }) => [
      rows.update({ mandateId }, { reason, status: 'rejected', changedAt: at }),
    ],
    MandateRevoked: ({ data: { mandateId, at } }) => [
      rows.update({ mandateId }, { status: 'ended', changedAt: at }),
    ],
    MandateRenounced: ({ data: { mandateId, at } }) => [
      rows.update({ mandateId }, { status: 'ended', changedAt: at }),
    ],
  },
};
