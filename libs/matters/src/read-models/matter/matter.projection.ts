import { rowsOf, type Projection, type RowChange } from '@chancery/kernel';
import type { MatterEvent, MatterOpened } from '../../domain/matter.events.js';
import type { OfMatter } from '../../domain/matter.terms.js';
import { matterTable, type MatterRow } from './matter.row.js';

const rows = rowsOf(matterTable);

const opened = ({ data }: { readonly data: MatterOpened['data'] }): readonly RowChange[] => {
  const { matterId, documentId, authorityId, submissionId, service, appealOf, at } = data;
  return [
    rows.upsert(
      { matterId },
      {
        ...{ documentId, authorityId, submissionId: submissionId ?? null },
        serviceId: service?.serviceId ?? null,
        serviceVersion: service?.version ?? null,
        serviceNames: service?.names ?? null,
        appealOf: appealOf?.matterId ?? null,
        ...{ status: 'open', openedAt: at, changedAt: at },
      },
    ),
  ];
};

interface Change {
  readonly data: OfMatter;
}

const changed =
  (set: Partial<MatterRow> = {}) =>
  ({ data: { matterId, at } }: Change): readonly RowChange[] => [
    rows.update({ matterId }, { ...set, changedAt: at }),
  ];

const touched = changed();

/** The matters that parties follow. */
export const matterProjection: Projection<MatterEvent> = {
  name: 'matter',
  version: 1,
  group: 'matters',
  tables: [matterTable],
  on: {
    MatterOpened: opened,
    MessageSentByParty: touched,
    MessageSentToParty: touched,
    InformationRequested: touched,
    InformationProvided: touched,
    InformationRequestCancelled: touched,
    InformationRequestLapsed: touched,
    HearingOffered: touched,
    StatementMade: touched,
    HearingWaived: touched,
    HearingLapsed: touched,
    HearingSkipped: touched,
    DecisionDelivered: changed({ status: 'decided' }),
    MatterWithdrawn: (event) => changed(event.data.isWhole ? { status: 'withdrawn' } : {})(event),
    AppealLodged: touched,
    SilenceTookEffect: touched,
    DeemedApprovalRevoked: touched,
    DelayQuestioned: touched,
    DelayExplained: touched,
  },
};
