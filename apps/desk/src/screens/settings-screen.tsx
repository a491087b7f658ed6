import type { ReactElement } from 'react';
import { locales } from '@chancery/words';
import { Page } from '../frame/page.js';
import { change, useSettings } from '../frame/settings.js';
import { speak, useLocale, useWords } from '../words/words.js';

const own: Readonly<Record<string, string>> = { en: 'English', uk: 'Українська' };

/** How the desk looks and speaks in this browser. */
export const SettingsScreen = (): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const settings = useSettings();
  return (
    <Page title={t('desk.place.settings')}>
      <div className="panel narrow">
        <fieldset className="field">
          <legend>{t('desk.settings.language')}</legend>
          {locales.map((each) => (
            <label key={each} className="check" lang={each}>
              <input
                type="radio"
                name="language"
                checked={each === language}
                onChange={() => speak(each)}
              />
              {own[each]}
            </label>
          ))}
        </fieldset>
        <fieldset className="field">
          <legend>{t('desk.settings.queues')}</legend>
          <label className="check">
            <input
              type="checkbox"
              checked={settings.hasPlainTables}
              onChange={(event) => change({ hasPlainTables: event.target.checked })}
            />
            {t('desk.settings.plain')}
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={settings.hasKeys}
              onChange={(event) => change({ hasKeys: event.target.checked })}
            />
            {t('desk.settings.keys')}
          </label>
        </fieldset>
        <p className="quiet small">{t('desk.settings.where')}</p>
      </div>
    </Page>
  );
};
