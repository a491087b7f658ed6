import { useEffect, useState, type ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@chancery/ui';
import { client, dataOf } from '../api/client.js';
import { useWords } from '../words/words.js';
import type { Intake } from './intake.js';

interface Props {
  readonly values: Intake;
  readonly set: (change: Partial<Intake>) => void;
}

const leastLetters = 3;
const pauseMs = 300;

/** Senders of that name who have written before, among the documents that this officer may read. */
export const KnownSenders = ({ values, set }: Props): ReactElement | null => {
  const t = useWords();
  const name = useSettled(values.sender.trim());
  const { data } = useQuery({
    queryKey: ['senders', name],
    enabled: name.length >= leastLetters && values.partyId === '',
    queryFn: () =>
      dataOf(client.GET('/v1/documents', { params: { query: { party: name, limit: 20 } } })),
  });
  const found = new Map(
    (data?.items ?? []).flatMap(({ party }) => (party ? [[party.partyId, party] as const] : [])),
  );
  if (values.partyId !== '')
    return (
      <p className="small">
        {t('desk.intake.knownChosen')}{' '}
        <Button look="bare" onClick={() => set({ partyId: '' })}>
          {t('desk.intake.knownNot')}
        </Button>
      </p>
    );
  if (found.size === 0) return null;
  return (
    <ul className="buttons" aria-label={t('desk.intake.known')}>
      {[...found.values()].map((party) => (
        <li key={party.partyId}>
          <Button
            onClick={() =>
              set({
                partyId: party.partyId,
                sender: party.name,
                address: party.address ?? values.address,
                senderKind: party.kind === 'organisation' ? 'organisation' : 'person',
              })
            }
          >
            {t('desk.intake.useKnown', {
              name: [party.name, party.address].filter(Boolean).join(', '),
            })}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** A text once nobody has typed for a moment. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
