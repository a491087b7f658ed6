import { format, type Locale, type Values } from '../format.js';
import { mailEn } from './mail.en.js';
import { mandatesEn } from './mandates.en.js';
import { mailUk } from './mail.uk.js';
import { mandatesUk } from './mandates.uk.js';
import { mattersEn } from './matters.en.js';
import { mattersUk } from './matters.uk.js';
import { meEn } from './me.en.js';
import { meUk } from './me.uk.js';
import { servicesEn } from './services.en.js';
import { servicesUk } from './services.uk.js';
import { shellEn } from './shell.en.js';
import { shellUk } from './shell.uk.js';

const english = {
  ...shellEn,
  ...meEn,
  ...mandatesEn,
  ...mailEn,
  ...mattersEn,
  ...servicesEn,
} as const;
const ukrainian = { ...shellUk, ...meUk, ...mandatesUk, ...mailUk, ...mattersUk, ...servicesUk };

/** The name of a message of the portal. */
export type PortalKey = keyof typeof english;

/** What the portal says by language. The desk is bundled without it. */
export const portalCatalogues: Readonly<Record<Locale, Readonly<Record<PortalKey, string>>>> = {
  en: english,
  uk: ukrainian,
};

/** A message of the portal in a language, with its values in place. */
export const sayPortal = (locale: Locale, key: PortalKey, values: Values = {}): string =>
  format(locale, portalCatalogues[locale][key], values);

export const isPortalKey = (text: string): text is PortalKey => Object.hasOwn(english, text);
