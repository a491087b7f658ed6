import { useRef, useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { RefusalNotice } from '../actions/refusal-notice.js';
import type { Schemas } from '../api/client.js';
import { useDraft } from '../drafts/use-draft.js';
import { sendsOnCtrlEnter } from '../forms/send-keys.js';
import { useSending } from '../forms/use-sending.js';
import { Page } from '../frame/page.js';
import { IntakeForm } from '../intake/intake-form.js';
import { emptyIntake, missingIn, nextIntake, takeIn, type Intake } from '../intake/intake.js';
import { useMe } from '../session/session.js';
import { useWords } from '../words/words.js';

type Taken = Schemas['IntakeAnswer'];

/** Takes a document in, registers it and hands it over: one form, one command, by keyboard alone if one likes. */
export const IntakeScreen = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const draft = useDraft<Intake>('intake', emptyIntake(me));
  const [wrong, setWrong] = useState<readonly (keyof Intake)[]>([]);
  const { send, failure, isBusy } = useSending(draft);
  const [taken, setTaken] = useState<Taken>();
  const first = useRef<HTMLDivElement>(null);
  const submit = async (): Promise<void> => {
    const missing = missingIn(draft.values);
    setWrong(missing);
    if (missing[0]) return document.getElementById(`intake-${missing[0]}`)?.focus();
    const isTaken =
      !isBusy && (await send(async (key) => setTaken(await takeIn(draft.values, key))));
    if (!isTaken) return;
    draft.set(nextIntake(draft.values));
    first.current?.focus();
  };
  return (
    <Page title={t('desk.place.intake')}>
      <div tabIndex={-1} ref={first}>
        {taken && <TakenIn taken={taken} />}
      </div>
      {failure && <RefusalNotice failure={failure} />}
      {wrong.length > 0 && <p className="notice bad">{t('desk.form.someMissing')}</p>}
      {draft.isFound && <p className="small quiet">{t('desk.draft.found')}</p>}
      <form
        className="panel intake"
        noValidate
        onKeyDown={sendsOnCtrlEnter(submit)}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <IntakeForm values={draft.values} set={draft.set} wrong={wrong} />
        <Button look="primary" type="submit" shortcut="Ctrl+Enter" disabled={isBusy}>
          {t('desk.intake.send')}
        </Button>
      </form>
    </Page>
  );
};

/** What came of it: the number, what could not be done, and what looks like the same letter. */
const TakenIn = ({ taken }: { readonly taken: Taken }): ReactElement => {
  const t = useWords();
  const failed = taken.steps.filter(({ isDone }) => !isDone);
  return (
    <div className={failed.length > 0 ? 'notice warn' : 'notice good'} role="status">
      <p>
        {taken.number
          ? t('desk.intake.registered', { number: taken.number })
          : t('desk.intake.received')}{' '}
        <Link href={`/documents/${taken.documentId}`}>{t('desk.intake.open')}</Link>
      </p>
      {failed.map(({ step, detail }) => (
        <p key={step}>{detail}</p>
      ))}
      {taken.similar.length > 0 && (
        <>
          <p>{t('desk.intake.similar', { count: taken.similar.length })}</p>
          <ul>
            {taken.similar.map(({ documentId, number, subject }) => (
              <li key={documentId}>
                <Link href={`/documents/${documentId}`} className="wrap">
                  {number ?? ''} {subject}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
