import { useFeed } from './use-feed.js';

export const useDocumentFeed = (documentId: string): void =>
  useFeed(`/v1/documents/${documentId}/feed`, 'document', ['document', documentId]);
