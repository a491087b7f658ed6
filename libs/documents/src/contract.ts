/**
 * What other contexts may know of documents: the names and shapes of their events, and how their streams
 * are called.
 */
export type * from './domain/document.events.js';
export type * from './domain/document.terms.js';

/** The stream of a document. */
export const documentStreamName = (documentId: string): string => `document-${documentId}`;
