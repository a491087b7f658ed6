import { createContext, use, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { actingFor, forgetActing } from '../api/acting-for.js';
import { actFor, actingUnit } from '../api/acting-unit.js';
import { client, dataOf, onSignedOut, type Schemas } from '../api/client.js';
import { Refused } from '../api/refusals.js';
import { SignIn } from './sign-in.js';
import { prolong, showSession, type Standing } from './standing.js';
import { Waiting } from '../frame/waiting.js';

export type Me = Schemas['MeAnswer'];

const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. */
export const useMe = (): Me => {
  const me = use(MeContext);
  if (!me) throw new Error('nobody is signed in');
  return me;
};

/** Whether this officer holds a role, somewhere. */
export const hasRole = (me: Me, ...roles: readonly string[]): boolean =>
  me.posts.some((post) => post.roles.some((role) => roles.includes(role)));

const leastPauseMs = 60_000;

/**
 * Shows the desk to officers who are signed in. A session that ends leaves what is open as it is and asks to sign in
 * again above it.
 */
export const Session = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const [hasEnded, setEnded] = useState(false);
  const queries = useQueryClient();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: showSession,
    refetchInterval: ({ state }) => (state.data?.isSignedIn ? leastPauseMs : 3_000),
    refetchOnWindowFocus: 'always',
  });
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const standing = session.data;
  useEffect(() => {
    if (standing?.isSignedIn === false) setEnded(true);
    else if (standing?.isSignedIn && hasEnded) {
      setEnded(false);
      void queries.invalidateQueries();
    }
  }, [standing, hasEnded, queries]);
  const who = useWho(standing);
  useProlonging(standing?.isSignedIn === true);
  if (!standing) return <Waiting failed={session.isError} />;
  if (!who) return standing.isSignedIn ? <Waiting failed={false} /> : <SignIn way={standing.way} />;
  const isAnother = standing.isSignedIn && standing.officerId !== who.id;
  if (isAnother) location.reload();
  return (
    <MeContext value={who}>
      {children}
      {!standing.isSignedIn && <SignIn way={standing.way} isAgain />}
    </MeContext>
  );
};

/** Kept when the session ends, so that what is open stays. */
const useWho = (standing: Standing | undefined): Me | undefined => {
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: async () => {
      const me = await dataOf(client.GET('/v1/me')).catch((error: unknown) => {
        if (!(error instanceof Refused) || !actingFor()) throw error;
        forgetActing(); // the substitution has ended
        return dataOf(client.GET('/v1/me'));
      });
      const [first] = me.posts;
      if (!me.actingUnitId && first && !actingUnit()) actFor(first.unitId);
      return me;
    },
    enabled: standing?.isSignedIn === true,
    staleTime: 300_000,
  });
  return data;
};

/** Says that the officer is there when they do something, once a minute. */
const useProlonging = (isSignedIn: boolean): void => {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isSignedIn) return;
    let lately = performance.now();
    const onActivity = (): void => {
      if (performance.now() - lately < leastPauseMs) return;
      lately = performance.now();
      void prolong().then((standing) => queries.setQueryData(['session'], standing));
    };
    const kinds = ['keydown', 'pointerdown'] as const;
    for (const kind of kinds) addEventListener(kind, onActivity, { passive: true });
    return () => kinds.forEach((kind) => removeEventListener(kind, onActivity));
  }, [isSignedIn, queries]);
};
