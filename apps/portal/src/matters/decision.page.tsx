import type { ReactElement } from 'react';
import type { DecisionView, MatterView } from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { Lines } from './lines.js';
import type { MatterPart } from './matter-asked.js';
import { matterWords } from './matter-words.js';
import type { Naming } from './party-matters.js';

type Part = MatterPart & { readonly decision: DecisionView };

const pathOf = ({ view, decision }: Part): string =>
  `/matters/${view.matterId}/decisions/${decision.decisionId}`;

const Unopened = (part: Part): ReactElement => (
  <PageForm visitor={part.visitor} action={`${pathOf(part)}/opening`}>
    <p>{part.words.say('portal.decision.waits')}</p>
    <button className="button">{part.words.say('portal.decision.open')}</button>
  </PageForm>
);

const Reasons = ({ decision: { reasons }, words }: Part): ReactElement | null =>
  reasons.length === 0 ? null : (
    <section>
      <h2>{words.say('portal.decision.reasons')}</h2>
      <ol>
        {reasons.map(({ law, text }, index) => (
          <li key={index}>
            <p>{text}</p>
            <p className="hint">{words.say('portal.decision.law', { law })}</p>
          </li>
        ))}
      </ol>
    </section>
  );

const AppealForm = (part: Part): ReactElement | null => {
  const { visitor, decision, words } = part;
  const { appeal, appealUntil } = decision;
  if (!appeal) return <p>{words.say('portal.decision.noAppeal')}</p>;
  const isLate = appealUntil !== undefined && visitor.at >= appealUntil;
  const key = isLate ? 'portal.decision.late' : 'portal.decision.until';
  return (
    <>
      {appealUntil !== undefined && <p>{words.say(key, { date: words.date(appealUntil) })}</p>}
      <p>{words.say('portal.decision.where', { unit: words.unit(appeal.unitId) })}</p>
      <PageForm visitor={visitor} action={`${pathOf(part)}/appeal`}>
        <Lines id="appeal" label={words.say('portal.decision.appealText')} />
        <button className="button">{words.say('portal.decision.appeal')}</button>
      </PageForm>
    </>
  );
};

const Appeal = (part: Part): ReactElement => {
  const { decision, words } = part;
  const { appealId } = decision;
  if (appealId === undefined) return <AppealForm {...part} />;
  return (
    <p>
      {words.say('portal.decision.appealed')}{' '}
      <a className="button" href={`/matters/${appealId}`}>
        {words.say('portal.decision.seeAppeal')}
      </a>
    </p>
  );
};

const Opened = (part: Part): ReactElement => {
  const { words, decision } = part;
  const outcome = words.code('portal.outcome', decision.outcome);
  return (
    <>
      <p>
        <strong>{words.say('portal.decision.outcome', { outcome })}</strong>
      </p>
      <Reasons {...part} />
      <Appeal {...part} />
    </>
  );
};

/** A decision: what it says, why, each reason with its law, and how to appeal until when. */
export const decisionPage = (
  visitor: Visitor,
  view: MatterView,
  decision: DecisionView,
  naming: Naming,
): string => {
  const words = matterWords(visitor, naming);
  const title = words.say('portal.decision');
  const part = { visitor, view, words, decision };
  return page(
    visitor,
    { title },
    <Titled title={title}>
      {decision.openedAt === undefined ? <Unopened {...part} /> : <Opened {...part} />}
      <p>
        <a className="button second" href={`/matters/${view.matterId}`}>
          {words.say('portal.matter.back')}
        </a>
      </p>
    </Titled>,
  );
};
