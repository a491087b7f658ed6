import { SearchLanguages } from '@chancery/documents';
import { readSettings as readAll, storeAddresses, type StoreAddresses } from '@chancery/program';

export interface Settings extends StoreAddresses {
  /** How many transactions of a group are written at the same time. */
  readonly lanes: number;
  /** In which languages documents are searched. */
  readonly languages: SearchLanguages;
}

/** Settings of the projector from the environment. Throws SettingsRefused. */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => {
  const settings = readAll('projector', env);
  return {
    ...storeAddresses(settings),
    languages: SearchLanguages.parse(settings.CHANCERY_LANGUAGES),
    lanes: settings.PROJECTOR_LANES,
  };
};
