import type { ReactElement } from 'react';
import { ActButtons } from '../acts/act-buttons.js';
import { useAddressees } from '../api/addressees.js';
import { addresseeActs } from '../dispatch/addressee-acts.js';
import { SendingCard } from '../dispatch/sending-card.js';
import { PartPage } from '../document/part-page.js';
import { Failed } from '../frame/failed.js';
import { wordsOfAddresseeRole } from '../words/terms.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly documentId: string;
}

/** Whom a document is for, and what became of each sending, with its proofs. */
export const DocumentSendingScreen = ({ documentId }: Props): ReactElement => {
  const t = useWords();
  const { data, error, refetch } = useAddressees(documentId);
  return (
    <PartPage {...{ documentId, at: '/sending', actions: ['prepare-dispatch', 'add-addressee'] }}>
      {(document) => (
        <>
          {error && <Failed error={error} onAgain={() => void refetch()} />}
          {!data && !error && <p role="status">{t('desk.loading')}</p>}
          {data?.length === 0 && <p className="quiet">{t('desk.dispatch.nobody')}</p>}
          {data?.map(({ addresseeId, party, role, sendings, isStruckOff, struckOffBecause }) => (
            <section key={addresseeId} className="panel" aria-label={party.name}>
              <h2 className="wrap">
                {party.name} <span className="tag plain">{wordsOfAddresseeRole(t, role)}</span>
              </h2>
              <p className="small quiet wrap">
                {[party.address, party.email].filter(Boolean).join(', ')}
                {isStruckOff && t('desk.dispatch.struckOff', { reason: struckOffBecause ?? '' })}
              </p>
              {!isStruckOff && (
                <ActButtons
                  acts={addresseeActs}
                  part={{ documentId, addresseeId }}
                  allowed={document.allowedActions}
                  name={party.name}
                  id={addresseeId}
                />
              )}
              {sendings.length === 0 && <p className="quiet">{t('desk.dispatch.notYet')}</p>}
              {sendings.map((sending) => (
                <SendingCard
                  key={sending.consignmentId}
                  {...{ documentId, sending, name: party.name }}
                />
              ))}
            </section>
          ))}
        </>
      )}
    </PartPage>
  );
};
