import { documentTranslations } from './contract/documents.js';
import { internalMatters, partyTranslations, registerTranslations } from './contract/others.js';
import type { AnyTold, AnyTranslations } from './domain/translation.js';

/** What becomes of every internal event: the public event, or the reason why there is none. */
export const translations: AnyTranslations = {
  ...(documentTranslations as unknown as AnyTranslations),
  ...(registerTranslations as unknown as AnyTranslations),
  ...(partyTranslations as unknown as AnyTranslations),
  ...internalMatters,
};

/** The internal events that a public one is made of. */
export const toldEvents: Readonly<Record<string, AnyTold>> = Object.fromEntries(
  Object.entries(translations).flatMap(([type, told]) =>
    'notPublic' in told ? [] : [[type, told]],
  ),
);
