import type { ReactElement } from 'react';
import type { HearingView, MatterView, RequestView } from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import { PageForm } from '../shell/form.js';
import { Lines } from './lines.js';
import type { MatterWords } from './matter-words.js';

export interface MatterPart {
  readonly visitor: Visitor;
  readonly view: MatterView;
  readonly words: MatterWords;
}

const AnswerForm = ({
  visitor,
  view,
  words,
  request,
}: MatterPart & { request: RequestView }): ReactElement => (
  <PageForm
    visitor={visitor}
    action={`/matters/${view.matterId}/requests/${request.requestId}/answer`}
  >
    <fieldset className="field">
      <legend>{words.say('portal.request.items')}</legend>
      {request.items
        .filter(({ isProvided }) => !isProvided)
        .map(({ itemId, text }) => (
          <Tick key={itemId} id={`${request.requestId}-${itemId}`} name="items" value={itemId}>
            {text}
          </Tick>
        ))}
      <Tick id={`${request.requestId}-all`} name="isAll" value="yes">
        {words.say('portal.request.isAll')}
      </Tick>
    </fieldset>
    <Lines id={`answer-${request.requestId}`} label={words.say('portal.request.answer')} />
    <button className="button">{words.say('portal.request.send')}</button>
  </PageForm>
);

const Tick = ({
  id,
  name,
  value,
  children,
}: {
  id: string;
  name: string;
  value: string;
  children: string;
}): ReactElement => (
  <div className="choice">
    <input type="checkbox" id={id} name={name} value={value} />
    <label htmlFor={id}>{children}</label>
  </div>
);

const Asked = ({ request, ...part }: MatterPart & { request: RequestView }): ReactElement => {
  const { words } = part;
  const { state, until, isSuspending, reason, items } = request;
  return (
    <article>
      <p>{reason}</p>
      <ul>
        {items.map(({ itemId, text, isProvided }) => (
          <li key={itemId}>
            {text} {isProvided && <em>{words.say('portal.request.provided')}</em>}
          </li>
        ))}
      </ul>
      <p>{words.code('portal.request.state', state)}</p>
      {state === 'open' && (
        <>
          <p>{words.say('portal.request.until', { date: words.date(until) })}</p>
          {isSuspending && <p>{words.say('portal.request.stands')}</p>}
          <AnswerForm {...part} request={request} />
        </>
      )}
    </article>
  );
};

export const Requests = (part: MatterPart): ReactElement | null =>
  part.view.requests.length === 0 ? null : (
    <section>
      <h2>{part.words.say('portal.requests')}</h2>
      {part.view.requests.map((request) => (
        <Asked key={request.requestId} {...part} request={request} />
      ))}
    </section>
  );

const StatementForms = ({
  visitor,
  view,
  words,
  hearing,
}: MatterPart & { hearing: HearingView }): ReactElement => {
  const { hearingId, until } = hearing;
  const path = `/matters/${view.matterId}/hearings/${hearingId}`;
  return (
    <>
      {until !== undefined && (
        <p>{words.say('portal.hearing.until', { date: words.date(until) })}</p>
      )}
      <PageForm visitor={visitor} action={`${path}/statement`}>
        <Lines id={`statement-${hearingId}`} label={words.say('portal.hearing.statement')} />
        <button className="button">{words.say('portal.hearing.send')}</button>
      </PageForm>
      <PageForm visitor={visitor} action={`${path}/waiver`}>
        <button className="button second">{words.say('portal.hearing.waive')}</button>
      </PageForm>
    </>
  );
};

const Heard = ({ hearing, ...part }: MatterPart & { hearing: HearingView }): ReactElement => {
  const { words } = part;
  const { outcome, summary, state, statement } = hearing;
  return (
    <article>
      {outcome !== undefined && (
        <p>
          {words.say('portal.hearing.intended', { outcome: words.code('portal.outcome', outcome) })}
        </p>
      )}
      {summary !== undefined && <p>{summary}</p>}
      {state === 'open' ? (
        <StatementForms {...part} hearing={hearing} />
      ) : (
        <p>{words.code('portal.hearing.state', state)}</p>
      )}
      {statement !== undefined && <blockquote>{statement}</blockquote>}
    </article>
  );
};

export const Hearings = (part: MatterPart): ReactElement | null =>
  part.view.hearings.length === 0 ? null : (
    <section>
      <h2>{part.words.say('portal.hearing')}</h2>
      {part.view.hearings.map((hearing) => (
        <Heard key={hearing.hearingId} {...part} hearing={hearing} />
      ))}
    </section>
  );
