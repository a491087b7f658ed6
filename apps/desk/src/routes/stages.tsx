import type { ReactElement } from 'react';
import { ActButtons } from '../acts/act-buttons.js';
import { useNames } from '../api/directory.js';
import type { DocumentView } from '../api/documents.js';
import type { RouteView, Step } from '../api/routes.js';
import { Due } from '../queue/columns.js';
import { useMe } from '../session/session.js';
import { minuteOf } from '../words/dates.js';
import { wordsOfAct, wordsOfStepState } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';
import { actsOfStep, stepActs } from './step-acts.js';

interface Props {
  readonly document: DocumentView;
  readonly route: RouteView;
}

/** The stages of a route from left to right: who is asked in each, and what they did for which version. */
export const Stages = ({ document, route }: Props): ReactElement => {
  const t = useWords();
  const stages = [...new Set(route.steps.map(({ stage }) => stage))].sort((a, b) => a - b);
  return (
    <ol className="stages">
      {stages.map((stage) => (
        <li
          key={stage}
          className={stage === route.stage && route.outcome === 'running' ? 'is-open' : undefined}
        >
          <h3>{t('desk.route.stage', { stage })}</h3>
          <ul>
            {route.steps
              .filter((step) => step.stage === stage)
              .map((step) => (
                <StepCard key={step.stepId} {...{ document, route, step }} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};

interface StepProps extends Props {
  readonly step: Step;
}

const StepCard = ({ document, route, step }: StepProps): ReactElement => {
  const t = useWords();
  const names = useNames();
  const me = useMe();
  const who = step.place
    ? [names(step.place.officerId), names(step.place.unitId)].filter(Boolean).join(', ')
    : t('desk.route.party');
  const reader = {
    ...{ id: me.id, oversees: me.oversees },
    units: me.posts.map(({ unitId }) => unitId),
  };
  const part = { document, route, step };
  const allowed = route.outcome === 'running' ? document.allowedActions : [];
  return (
    <li className="panel">
      <p className="wrap">
        <strong>{who}</strong>{' '}
        <span className={step.state === 'open' ? 'tag' : 'tag plain'}>
          {wordsOfStepState(t, step.state)}
        </span>
      </p>
      <p className="small quiet">
        {wordsOfAct(t, step.act)}
        {step.isForHead && ` · ${t('desk.route.forHead')}`}
        {!step.isRequired && ` · ${t('desk.route.notRequired')}`}{' '}
        {step.state === 'open' && step.term && <Due due={step.term.dueAt} />}
      </p>
      <Done {...{ document, route, step }} />
      <ActButtons
        acts={stepActs}
        part={part}
        allowed={actsOfStep(part, allowed, reader)}
        name={t('desk.route.step', {
          act: wordsOfAct(t, step.act),
          who,
          version: document.contentVersion,
        })}
        id={`${route.routeId} ${step.stepId}`}
        document={document}
      />
    </li>
  );
};

/** What was done at a step, and whether the content has changed since. */
const Done = ({ document, route, step }: StepProps): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  return (
    <>
      {route.acts
        .filter(({ stepId }) => stepId === step.stepId)
        .map((act) => (
          <div key={act.at} className="small">
            <p className="wrap">
              <span className={act.isGiven ? 'tag good' : 'tag late'}>
                {t(act.isGiven ? 'desk.route.given' : 'desk.route.refused')}
              </span>{' '}
              {act.bySilence ? t('desk.route.bySilence') : names(act.officerId)}
              {act.onBehalfOf && ` ${t('desk.route.for', { holder: names(act.onBehalfOf) })}`},{' '}
              {minuteOf(language, act.at)}
              <span className="line quiet">
                {t(
                  act.contentVersion < document.contentVersion
                    ? 'desk.route.changedSince'
                    : 'desk.route.version',
                  { version: act.contentVersion },
                )}
              </span>
            </p>
            {act.remark && <blockquote className="wrap">{act.remark}</blockquote>}
          </div>
        ))}
    </>
  );
};
