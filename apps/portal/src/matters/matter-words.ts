import type { MatterView } from '@chancery/matters';
import { isPortalKey, type PortalKey, type Values } from '@chancery/words';
import type { Visitor } from '../session/visitor.js';
import { dayInWords, dayOfInstant, instantInWords } from '../shell/dates.js';
import { wordsFor } from '../shell/words.js';
import type { Naming } from './party-matters.js';

/** Says what pages of one matter say: its words, days and units. */
export interface MatterWords {
  readonly say: (key: PortalKey, values?: Values) => string;
  /** A message whose name is made of a code; empty where there is none. */
  readonly code: (prefix: string, code: string, values?: Values) => string;
  /** A day, or an instant as the authority's calendar shows it. */
  readonly date: (at: string) => string;
  readonly time: (at: string) => string;
  readonly unit: (unitId: string | null | undefined) => string;
}

const isDay = (at: string): boolean => at.length === 10;

export const matterWords = (visitor: Visitor, { names, timeZone }: Naming): MatterWords => {
  const { language } = visitor;
  const say = wordsFor(visitor);
  return {
    say,
    code: (prefix, code, values) => {
      const key = `${prefix}.${code}`;
      return isPortalKey(key) ? say(key, values) : '';
    },
    date: (at) => (isDay(at) ? dayInWords(language, at) : dayOfInstant(language, at, timeZone)),
    time: (at) => (isDay(at) ? dayInWords(language, at) : instantInWords(language, at, timeZone)),
    unit: (unitId) => names[unitId ?? ''] ?? '',
  };
};

/** What a matter is called: as its service, or else by what it is. */
export const titleOf = (
  visitor: Visitor,
  { service, appealOf }: Pick<MatterView, 'service' | 'appealOf'>,
): string => {
  const say = wordsFor(visitor);
  if (appealOf !== null) return say('portal.matter.appeal');
  return service?.names[visitor.language] ?? say('portal.matter.unnamed');
};
