import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { client, dataOf, type Schemas } from './client.js';
import { useMe } from '../session/session.js';

export type RouteView = Schemas['RouteAnswer'];
export type Step = RouteView['steps'][number];

/** The routes of a document, the first one first. */
export const useRoutes = (documentId: string): UseQueryResult<readonly RouteView[]> =>
  useQuery({
    queryKey: ['document', documentId, 'routes'],
    queryFn: () =>
      dataOf(client.GET('/v1/documents/{documentId}/routes', { params: { path: { documentId } } })),
  });

export const useRouteTemplates = (
  isEnabled = true,
): UseQueryResult<readonly Schemas['RouteTemplateRowAnswer'][]> => {
  const { authorityId } = useMe();
  return useQuery({
    queryKey: ['route-templates', authorityId],
    enabled: isEnabled,
    queryFn: () =>
      dataOf(
        client.GET('/v1/authorities/{authorityId}/route-templates', {
          params: { path: { authorityId } },
        }),
      ),
  });
};
