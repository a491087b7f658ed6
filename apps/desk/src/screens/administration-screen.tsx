import { useState, type ReactElement } from 'react';
import { Button } from '@chancery/ui';
import { Orders, type Order } from '../administration/orders.js';
import { useNames, useOfficers, useUnits, type Unit } from '../api/directory.js';
import { OrderDialog } from '../administration/order-dialog.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { useMe } from '../session/session.js';
import { wordsOfLevel, wordsOfRole } from '../words/terms.js';
import { useWords } from '../words/words.js';

/** Units, officers and their posts. */
export const AdministrationScreen = (): ReactElement => {
  const t = useWords();
  const { authorityId } = useMe();
  const [order, setOrder] = useState<Order>();
  return (
    <Page
      title={t('desk.place.administration')}
      beside={
        <div className="buttons">
          <Button onClick={() => setOrder(Orders.openUnit(authorityId))}>
            {t('desk.admin.openUnit')}
          </Button>
          <Button onClick={() => setOrder(Orders.enrolOfficer(authorityId))}>
            {t('desk.admin.enrol')}
          </Button>
        </div>
      }
    >
      <div className="columns two">
        <UnitTree onOrder={setOrder} />
        <Officers onOrder={setOrder} />
      </div>
      {order && <OrderDialog order={order} onClose={() => setOrder(undefined)} />}
    </Page>
  );
};

interface Props {
  readonly onOrder: (order: Order) => void;
}

const UnitTree = ({ onOrder }: Props): ReactElement => {
  const t = useWords();
  const { data = [], error, refetch } = useUnits();
  const below = (parentId: string | null): readonly Unit[] =>
    data.filter((unit) => unit.parentId === parentId);
  const branch = (parentId: string | null): ReactElement | null =>
    below(parentId).length === 0 ? null : (
      <ul className="tree">
        {below(parentId).map((unit) => (
          <li key={unit.unitId}>
            <span className="wrap">{unit.name}</span>{' '}
            {!unit.isActive && <span className="tag plain">{t('desk.admin.inactive')}</span>}
            <Button
              look="bare"
              aria-label={t('desk.admin.renameOf', { name: unit.name })}
              onClick={() => onOrder(Orders.renameUnit(unit))}
            >
              {t('desk.admin.rename')}
            </Button>
            {branch(unit.unitId)}
          </li>
        ))}
      </ul>
    );
  return (
    <section className="panel" aria-labelledby="units">
      <h2 id="units">{t('desk.admin.units')}</h2>
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      {branch(null)}
    </section>
  );
};

const Officers = ({ onOrder }: Props): ReactElement => {
  const t = useWords();
  const names = useNames();
  const me = useMe();
  const { data = [], error, refetch } = useOfficers();
  return (
    <section className="panel" aria-labelledby="officers">
      <h2 id="officers">{t('desk.admin.officers')}</h2>
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      <ul className="cards">
        {data.map((officer) => (
          <li key={officer.officerId}>
            <strong className="wrap">{officer.name}</strong>{' '}
            {!officer.isActive && <span className="tag plain">{t('desk.admin.inactive')}</span>}
            <p className="small quiet wrap">
              {wordsOfLevel(t, officer.clearance)}
              {officer.posts.map(({ unitId, roles }) => (
                <span key={unitId} className="line">
                  {names(unitId)}: {roles.map((role) => wordsOfRole(t, role)).join(', ')}
                </span>
              ))}
            </p>
            <div className="buttons">
              <Button look="bare" onClick={() => onOrder(Orders.givePost(officer))}>
                {t('desk.admin.givePost')}
                <span className="unseen"> {officer.name}</span>
              </Button>
              <Button look="bare" onClick={() => onOrder(Orders.setClearance(officer))}>
                {t('desk.admin.setClearance')}
                <span className="unseen"> {officer.name}</span>
              </Button>
              {officer.posts.length > 0 && (
                <Button look="bare" onClick={() => onOrder(Orders.endPost(officer, names))}>
                  {t('desk.admin.endPost')}
                  <span className="unseen"> {officer.name}</span>
                </Button>
              )}
              {officer.isActive && officer.officerId !== me.id && (
                <Button look="bare" onClick={() => onOrder(Orders.deactivate(officer))}>
                  {t('desk.admin.deactivate')}
                  <span className="unseen"> {officer.name}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
