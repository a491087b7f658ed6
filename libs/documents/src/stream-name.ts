import { streamName } from '@chancery/kernel';
import { documentStream } from './domain/document.decider.js';

/** The stream of a document. */
export const documentStreamName = (documentId: string): string =>
  streamName(documentStream.category, documentId);
