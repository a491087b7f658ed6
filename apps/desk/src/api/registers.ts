import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMe } from '../session/session.js';
import { client, dataOf, type Schemas } from './client.js';

export type Register = Schemas['RegisterAnswer'];

export const useRegisters = (): UseQueryResult<readonly Register[]> => {
  const { authorityId } = useMe();
  return useQuery({
    queryKey: ['registers', authorityId],
    queryFn: () =>
      dataOf(
        client.GET('/v1/authorities/{authorityId}/registers', {
          params: { path: { authorityId } },
        }),
      ),
  });
};
