import { caseOrders, caseStatuses, type CaseOrder, type CaseStatus } from '@chancery/cases';
import { Id, Instant, OneOf, Text, Uuid } from '../shape/fields.js';
import { PageQuery } from '../shape/page.js';

const At = (description: string): PropertyDecorator =>
  Instant({ optional: true, description, example: '2026-01-01T00:00:00Z' });

/** Which cases: by who answers for them, standing, class, number, and when. */
export class CaseQuery extends PageQuery {
  @Id({
    ...{ optional: true, example: 'riverside.permits' },
    description: 'The unit that answers for them.',
  })
  unitId?: string;

  @Id({
    ...{ optional: true, example: 'riverside.ivan' },
    description: 'The officer who does; `me` for yourself.',
  })
  officerId?: string;

  @OneOf(caseStatuses, { optional: true, description: 'Where they stand.', example: 'open' })
  status?: CaseStatus;

  @Text({ optional: true, max: 60, description: 'The kind.', example: 'building-permit' })
  kind?: string;

  @Text({ optional: true, max: 100, description: 'The class.', example: 'riverside.2026.03-8' })
  classId?: string;

  @Text({ optional: true, max: 100, description: 'The register number.', example: '865/03-8' })
  number?: string;

  @Text({ optional: true, max: 100, description: 'How the number begins.', example: '865' })
  numberStart?: string;

  @Uuid({
    ...{ optional: true, example: '5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e' },
    description: 'The case that they are parts of.',
  })
  parentCaseId?: string;

  @Text({ optional: true, max: 200, description: 'How they ended.', example: 'granted' })
  result?: string;

  @At('Those opened from this instant on.')
  openedFrom?: string;

  @At('Those opened before this instant.')
  openedBefore?: string;

  @At('Those closed from this instant on.')
  closedFrom?: string;

  @At('Those closed before this instant.')
  closedBefore?: string;

  @At('Those that the same unit and officer have had since before this instant.')
  heldBefore?: string;

  @OneOf(caseOrders, {
    ...{ optional: true, example: 'held' },
    description: 'The newest first, the longest in the same hands first, or by number.',
  })
  order?: CaseOrder;

  @At('As they stood at that instant.')
  asOf?: string;
}

/** Which lines of a history. */
export class CaseHistoryQuery extends PageQuery {
  @Id({
    ...{ optional: true, example: 'riverside.permits' },
    description: 'The unit that acted, sent or got something.',
  })
  unitId?: string;

  @Id({
    ...{ optional: true, example: 'riverside.ivan' },
    description: 'The officer who acted, sent or got something; `me` for yourself.',
  })
  officerId?: string;

  @Uuid({
    ...{ optional: true, example: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90' },
    description: 'Of this document alone.',
  })
  documentId?: string;

  @Text({
    ...{ optional: true, max: 1_000, example: 'CaseAssigned,DocumentHandedOver' },
    description: 'Only lines of these types, with commas between them.',
  })
  kinds?: string;

  @At('What had happened by that instant.')
  asOf?: string;
}

export class CaseAsOfQuery {
  @At('As it stood at that instant.')
  asOf?: string;
}
