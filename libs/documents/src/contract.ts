/**
 * What other contexts may know of documents: the names and shapes of their events, and how their streams
 * are called.
 */
import { streamName } from '@chancery/kernel';
import { documentStream } from './domain/document.decider.js';

export type * from './domain/clock.events.js';
export type * from './domain/document.events.js';
export type * from './domain/document.terms.js';

/** The stream of a document. */
export const documentStreamName = (documentId: string): string =>
  streamName(documentStream.category, documentId);
