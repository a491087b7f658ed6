import { sayPortal, type PortalKey, type Values } from '@chancery/words';
import type { Visitor } from '../session/visitor.js';

/** Says messages in the visitor's language. */
export const wordsFor =
  ({ language }: Pick<Visitor, 'language'>): ((key: PortalKey, values?: Values) => string) =>
  (key, values) =>
    sayPortal(language, key, values);
