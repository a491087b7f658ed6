import { useState, type ReactElement } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { announce, Button } from '@chancery/ui';
import { ActButtons } from '../acts/act-buttons.js';
import { beginActingFor } from '../api/acting-for.js';
import { client, dataOf } from '../api/client.js';
import { useNames, useOfficers } from '../api/directory.js';
import { FormDialog } from '../forms/form-dialog.js';
import { Failed } from '../frame/failed.js';
import { useMe } from '../session/session.js';
import { dayOf } from '../words/dates.js';
import { wordsOfRight } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';
import { grant, grantFields, substitutionActs, type Substitution } from './substitution-acts.js';

/** In whose place one may act, today or later. */
export const Held = (): ReactElement => {
  const t = useWords();
  const names = useNames();
  const { behalf } = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['substitutions', 'held'],
    queryFn: () => dataOf(client.GET('/v1/me/substitutions')),
  });
  return (
    <section className="panel" aria-labelledby="held">
      <h2 id="held">{t('desk.away.held')}</h2>
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('desk.away.heldNone')}</p>}
      <ul className="cards">
        {data?.map((one) => (
          <li key={one.substitutionId}>
            <strong className="wrap">{names(one.holderId)}</strong>
            <Bounds one={one} />
            {one.isActive && (
              <div className="buttons">
                <span className="small">{t('desk.away.openItems', { count: one.openItems })}</span>
                {behalf?.officerId !== one.holderId && (
                  <Button onClick={() => beginActingFor(one.holderId)}>
                    {t('desk.away.actFor', { holder: names(one.holderId) })}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who acts in one's own place, today or later. */
export const Given = (): ReactElement => {
  const t = useWords();
  const names = useNames();
  const { id: officerId, behalf } = useMe();
  const [isGranting, setGranting] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['substitutions', 'given', officerId],
    queryFn: () =>
      dataOf(
        client.GET('/v1/officers/{officerId}/substitutions', { params: { path: { officerId } } }),
      ),
    enabled: !behalf,
  });
  return (
    <section className="panel" aria-labelledby="given">
      <h2 id="given">{t('desk.away.given')}</h2>
      {behalf && <p className="quiet">{t('desk.away.stopFirst')}</p>}
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('desk.away.givenNone')}</p>}
      <ul className="cards">
        {data?.map((one) => (
          <li key={one.substitutionId}>
            <strong className="wrap">{names(one.substituteId)}</strong>
            <Bounds one={one} />
            <ActButtons
              acts={substitutionActs}
              part={one}
              allowed={Object.keys(substitutionActs)}
              name={names(one.substituteId)}
              id={one.substitutionId}
            />
          </li>
        ))}
      </ul>
      {!behalf && <Button onClick={() => setGranting(true)}>{t('desk.away.grant')}</Button>}
      {isGranting && <GrantDialog onClose={() => setGranting(false)} />}
    </section>
  );
};

const GrantDialog = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const t = useWords();
  const queries = useQueryClient();
  const { id } = useMe();
  const colleagues = (useOfficers().data ?? [])
    .filter(({ officerId, isActive }) => isActive && officerId !== id)
    .map(({ officerId, name }) => ({ value: officerId, label: name }));
  return (
    <FormDialog
      title={t('desk.away.grant')}
      draft="grant-substitution"
      fields={grantFields(colleagues, t)}
      initial={{ level: 'internal', rights: 'handle', from: new Date().toLocaleDateString('sv') }}
      send={(values, key) => grant(id, values, key)}
      onDone={() => {
        announce(t('desk.admin.done'), true);
        void queries.invalidateQueries({ queryKey: ['substitutions'] });
        onClose();
      }}
      onClose={onClose}
    />
  );
};

const Bounds = ({ one }: { readonly one: Substitution }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const last = one.until
    ? t('desk.away.days', { from: dayOf(language, one.from), until: dayOf(language, one.until) })
    : t('desk.away.since', { from: dayOf(language, one.from) });
  return (
    <p className="small quiet wrap">
      {last} · {one.rights.map((right) => wordsOfRight(t, right)).join(', ')} · {one.basis}
      {!one.isActive && ` · ${t('desk.away.notToday')}`}
    </p>
  );
};
