import type { ReactElement } from 'react';
import type { MatterView } from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { Lines } from './lines.js';
import { Hearings, Requests, type MatterPart } from './matter-asked.js';
import { Clocks } from './matter-clock.js';
import { matterWords, titleOf } from './matter-words.js';
import type { Naming } from './party-matters.js';

const Now = ({ view, words }: MatterPart): ReactElement => {
  const { state, waitingFor, heldBy, lateUnitId, number } = view;
  const unit = words.unit(heldBy.unitId);
  return (
    <section>
      <h2>{words.say('portal.matter.now')}</h2>
      <p>{words.code('portal.matter.state', state, { unit })}</p>
      <p>{words.code('portal.matter.waiting', waitingFor)}</p>
      <p>{words.say('portal.matter.heldBy', { unit, date: words.date(heldBy.since) })}</p>
      {lateUnitId !== null && (
        <p>{words.say('portal.matter.late', { unit: words.unit(lateUnitId) })}</p>
      )}
      <p className="hint">
        {number === null
          ? words.say('portal.matter.noNumber')
          : words.say('portal.matter.number', { number })}
      </p>
    </section>
  );
};

const Silence = ({ view: { silence }, words }: MatterPart): ReactElement | null =>
  silence === null ? null : (
    <section className="notice">
      <p>{words.code('portal.silence', silence.effect, { date: words.date(silence.at) })}</p>
      <p>{words.say('portal.silence.basis', { basis: silence.basis })}</p>
      {silence.isRevoked && <p>{words.say('portal.silence.revoked')}</p>}
    </section>
  );

const Decisions = ({ view, words }: MatterPart): ReactElement | null =>
  view.decisions.length === 0 ? null : (
    <section>
      <h2>{words.say('portal.decision')}</h2>
      {view.decisions.map(({ decisionId, openedAt }) => (
        <p key={decisionId}>
          {openedAt === undefined && words.say('portal.decision.waits')}{' '}
          <a className="button" href={`/matters/${view.matterId}/decisions/${decisionId}`}>
            {words.say('portal.decision')}
          </a>
        </p>
      ))}
    </section>
  );

const Messages = ({ visitor, view, words }: MatterPart): ReactElement => (
  <section>
    <h2>{words.say('portal.messages')}</h2>
    {view.messages.length === 0 && <p>{words.say('portal.messages.none')}</p>}
    {view.messages.map(({ messageId, from, text, at }) => (
      <article key={messageId}>
        <h3>
          {words.say(from === 'party' ? 'portal.message.yours' : 'portal.message.ours', {
            date: words.time(at),
          })}
        </h3>
        <p>{text}</p>
      </article>
    ))}
    <PageForm visitor={visitor} action={`/matters/${view.matterId}/messages`}>
      <Lines id="message" label={words.say('portal.message.text')} />
      <button className="button">{words.say('portal.message.send')}</button>
    </PageForm>
  </section>
);

const Timeline = ({ view, words }: MatterPart): ReactElement => (
  <section>
    <h2>{words.say('portal.matter.timeline')}</h2>
    <ol>
      {view.timeline.map(({ at, type, unitId, number = '', until }, index) => (
        <li key={index}>
          <time dateTime={at}>{words.time(at)}</time>{' '}
          {words.code('portal.line', type, {
            ...{ unit: words.unit(unitId), number },
            until: until === undefined ? '' : words.date(until),
          })}
        </li>
      ))}
    </ol>
  </section>
);

const Questions = ({ visitor, view, words }: MatterPart): ReactElement => (
  <>
    {view.questions.map(({ questionId, at, until, explanation }) => (
      <p key={questionId}>
        {words.say('portal.matter.why.asked', { date: words.date(at), until: words.date(until) })}{' '}
        {explanation}
      </p>
    ))}
    <PageForm visitor={visitor} action={`/matters/${view.matterId}/questions`}>
      <button className="button second">{words.say('portal.matter.why.ask')}</button>
    </PageForm>
  </>
);

const Withdrawal = ({ visitor, view, words }: MatterPart): ReactElement => (
  <details>
    <summary>{words.say('portal.matter.withdraw')}</summary>
    <p>{words.say('portal.matter.withdraw.about')}</p>
    <PageForm visitor={visitor} action={`/matters/${view.matterId}/withdrawal`}>
      <button className="button second">{words.say('portal.matter.withdraw')}</button>
    </PageForm>
  </details>
);

const isOpen = ({ state }: MatterView): boolean => state === 'received' || state === 'registered';

/** A matter: where it stands, until when it is decided and why, what is asked, what was said, what happened. */
export const matterPage = (visitor: Visitor, view: MatterView, naming: Naming): string => {
  const words = matterWords(visitor, naming);
  const part = { visitor, view, words };
  const title = titleOf(visitor, view);
  return page(
    visitor,
    { title },
    <Titled title={title}>
      <Now {...part} />
      <Silence {...part} />
      <Decisions {...part} />
      <Requests {...part} />
      <Hearings {...part} />
      <Clocks view={view} words={words} />
      <Messages {...part} />
      <Timeline {...part} />
      {isOpen(view) && <Questions {...part} />}
      {isOpen(view) && <Withdrawal {...part} />}
    </Titled>,
  );
};
