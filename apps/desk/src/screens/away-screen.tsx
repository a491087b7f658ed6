import type { ReactElement } from 'react';
import { Leaving, Orphans } from '../away/leaving.js';
import { Given, Held } from '../away/substitutions.js';
import { Page } from '../frame/page.js';
import { hasRole, useMe } from '../session/session.js';
import { useWords } from '../words/words.js';

/** Who acts for whom; and for administrators, what leaves with somebody and what nobody sees to. */
export const AwayScreen = (): ReactElement => {
  const isAdministrator = hasRole(useMe(), 'administrator');
  return (
    <Page title={useWords()('desk.place.away')}>
      <div className="columns two">
        <Held />
        <Given />
        {isAdministrator && <Leaving />}
      </div>
      {isAdministrator && <Orphans />}
    </Page>
  );
};
