import { DomainError } from '@chancery/kernel';
import type { Every } from './series.terms.js';

export class SeriesNotFound extends DomainError {
  readonly code = 'series-not-found' as const;
  constructor(documentId: string, seriesId: string, seriesIds: readonly string[]) {
    super('No task of the document comes again under this id.', {
      ...{ documentId, seriesId, seriesIds },
    });
  }
}

/** A weekday goes with weeks, a day of the month or the last working day with longer units, and none with days. */
export class ImpossibleRhythm extends DomainError {
  readonly code = 'impossible-rhythm' as const;
  constructor(documentId: string, every: Every) {
    super(
      'With weeks, give a weekday from 1 to 7; with longer units a day of the month or the last working day; with days neither.',
      { documentId, every },
    );
  }
}
