import type { ReactElement } from 'react';
import type { MatterView } from '@chancery/matters';
import type { MatterWords } from './matter-words.js';

type Clock = MatterView['clocks'][number];
type Step = NonNullable<Clock['steps']>[number];

const standOf = ({ stopped, isSuspended, dueDate }: Clock, words: MatterWords): string => {
  if (stopped) return words.say(stopped.isKept ? 'portal.matter.kept' : 'portal.matter.missed');
  if (isSuspended) return words.say('portal.matter.stands');
  return dueDate === undefined ? '' : words.say('portal.matter.due', { date: words.date(dueDate) });
};

const StepLine = ({ step, words }: { step: Step; words: MatterWords }): ReactElement => (
  <li>
    {words.code('portal.step', step.rule, { date: words.date(step.date) })}
    {(step.paused ?? []).map(({ from, to }) => (
      <p key={from}>
        {words.say('portal.step.paused', { from: words.date(from), to: words.date(to) })}
      </p>
    ))}
    {step.basis !== undefined && (
      <p className="hint">{words.say('portal.step.basis', { basis: step.basis })}</p>
    )}
  </li>
);

const Why = ({ clock, words }: { clock: Clock; words: MatterWords }): ReactElement | null => {
  const { steps = [], policyId, policyVersion } = clock;
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>{words.say('portal.matter.why')}</summary>
      <ol>
        {steps.map((step, index) => (
          <StepLine key={`${step.rule}-${index}`} step={step} words={words} />
        ))}
      </ol>
      <p className="hint">
        {words.say('portal.matter.policy', { policyId, version: policyVersion })}
      </p>
    </details>
  );
};

/** Until when the authority decides, and why: from the very clocks of the officers. */
export const Clocks = ({
  view: { clocks },
  words,
}: {
  view: MatterView;
  words: MatterWords;
}): ReactElement => (
  <section>
    <h2>{words.say('portal.matter.clock')}</h2>
    {clocks.length === 0 && <p>{words.say('portal.matter.noClock')}</p>}
    {clocks.map((clock) => (
      <div key={clock.clockId}>
        <p>{standOf(clock, words)}</p>
        <Why clock={clock} words={words} />
      </div>
    ))}
  </section>
);
