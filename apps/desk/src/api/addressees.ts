import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { client, dataOf, type Schemas } from './client.js';

export type Addressee = Schemas['AddresseeAnswer'];
export type Sending = Addressee['sendings'][number];

const addresseesQuery = (documentId: string) => ({
  queryKey: ['document', documentId, 'addressees'],
  queryFn: () =>
    dataOf(
      client.GET('/v1/documents/{documentId}/addressees', { params: { path: { documentId } } }),
    ),
});

/** Whom a document is for, and what became of each sending. */
export const useAddressees = (documentId: string): UseQueryResult<readonly Addressee[]> =>
  useQuery(addresseesQuery(documentId));

/** The same of several documents, by the document. */
export const useAddresseesOf = (
  documentIds: readonly string[],
): ReadonlyMap<string, readonly Addressee[]> => {
  const answers = useQueries({ queries: documentIds.map(addresseesQuery) });
  return new Map(documentIds.map((documentId, index) => [documentId, answers[index]?.data ?? []]));
};
