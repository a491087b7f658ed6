import type { TableOf } from '@chancery/kernel';
import type { DocumentEvent } from '@chancery/documents/contract';
import type { Phase } from '../../domain/phase.js';

/**
 * From an event on, a document stays with a unit and perhaps an officer, waiting or worked on, until the
 * stay that follows begins: so rows are only ever added, and the last one of a document that is not
 * `ended` goes on. `changesUnit`: with it the document came to another unit, or left the last one.
 */
export interface StayRow {
  readonly documentId: string;
  /** Of the event that began it. */
  readonly revision: number;
  readonly unitId: string | null;
  readonly officerId: string | null;
  readonly phase: Phase;
  readonly since: string;
  readonly begunBy: DocumentEvent['type'];
  readonly changesUnit: boolean;
}

export const stayTable: TableOf<StayRow> = {
  name: 'stay',
  key: ['documentId', 'revision'],
  columns: {
    documentId: 'text',
    revision: 'integer',
    unitId: 'text',
    officerId: 'text',
    phase: 'text',
    since: 'timestamptz',
    begunBy: 'text',
    changesUnit: 'boolean',
  },
};
