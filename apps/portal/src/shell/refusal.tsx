import { isPortalKey, type PortalKey } from '@chancery/words';
import type { Problem } from '@chancery/http';
import type { Visitor } from '../session/visitor.js';
import { page, Titled } from './page.js';
import { wordsFor } from './words.js';

const knownKey = (key: string): PortalKey | undefined => (isPortalKey(key) ? key : undefined);

/**
 * A refusal as a page. Words under `portal.refusal.CODE` say what happened and what to do. Where there are none, the
 * status has words. What went wrong on our side is never told, but for the number to name when asking for help.
 */
export const refusalPage = (visitor: Visitor, problem: Problem): string => {
  const say = wordsFor(visitor);
  const { code, status, correlationId, detail } = problem;
  const own = `portal.refusal.${code}`;
  const title = say(knownKey(`portal.status.${status}.title`) ?? 'portal.status.other.title');
  const general = say(knownKey(`portal.status.${status}`) ?? 'portal.status.other');
  const english = visitor.language === 'en' && status < 500 && status !== 404 ? detail : undefined;
  return page(
    visitor,
    { title },
    <Titled title={title}>
      <p>{isPortalKey(own) ? say(own) : (english ?? general)}</p>
      <p>
        <a href="/">{say('portal.toStart')}</a>
      </p>
      <p className="quiet small">{say('portal.reference', { correlationId })}</p>
    </Titled>,
  );
};
