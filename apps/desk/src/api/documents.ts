import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocale } from '../words/words.js';
import { client, dataOf, type Schemas } from './client.js';

export type DocumentView = Schemas['DocumentViewAnswer'];
export type TimelineEntry = Schemas['TimelineAnswer'];

/** A document, now or as it stood at an instant. */
export const useDocument = (
  documentId: string | undefined,
  asOf?: string,
): UseQueryResult<DocumentView> =>
  useQuery({
    queryKey: ['document', documentId, 'view', asOf],
    queryFn: () =>
      dataOf(
        client.GET('/v1/documents/{documentId}', {
          params: { path: { documentId: documentId ?? '' }, query: asOf ? { asOf } : {} },
        }),
      ),
    enabled: documentId !== undefined,
  });

export const useHistory = (documentId: string): UseQueryResult<readonly TimelineEntry[]> => {
  const language = useLocale();
  return useQuery({
    queryKey: ['document', documentId, 'history', language],
    queryFn: () =>
      dataOf(
        client.GET('/v1/documents/{documentId}/history', { params: { path: { documentId } } }),
      ),
  });
};

export const useClocks = (documentId: string): UseQueryResult<readonly Schemas['ClockAnswer'][]> =>
  useQuery({
    queryKey: ['document', documentId, 'clocks'],
    queryFn: () =>
      dataOf(client.GET('/v1/documents/{documentId}/clocks', { params: { path: { documentId } } })),
  });
