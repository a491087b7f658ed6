import type { ReactElement } from 'react';
import type { FormDefinition } from '@chancery/forms';
import { CheckAnswers } from '@chancery/forms/pages';
import { formOf, type OwnSubmission, type ServiceDefinition } from '@chancery/services';
import { decodeJwt } from 'jose';
import QRCode from 'qrcode';
import type { Visitor } from '../session/visitor.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';
import { dayInWords, instantInWords } from '../shell/dates.js';

interface Receipt {
  readonly submission: OwnSubmission;
  readonly definition: ServiceDefinition;
  readonly timeZone: string;
  /** The access code of somebody without a login. */
  readonly code?: string | undefined;
}

interface Line {
  readonly label: string;
  readonly text: string;
}

const dueIn = (jws: string): string | undefined => {
  const { clock } = decodeJwt<{ clock?: { dueDate?: string } }>(jws);
  return clock?.dueDate;
};

const linesOf = (visitor: Visitor, { submission, timeZone }: Receipt): readonly Line[] => {
  const say = wordsFor(visitor);
  const { language } = visitor;
  const due = submission.receipt && dueIn(submission.receipt);
  return [
    {
      label: say('portal.receipt.number'),
      text: submission.number ?? say('portal.receipt.follows'),
    },
    { label: say('portal.receipt.id'), text: submission.receiptId },
    {
      label: say('portal.receipt.at'),
      text: instantInWords(language, submission.submittedAt, timeZone),
    },
    ...(due ? [{ label: say('portal.receipt.due'), text: dayInWords(language, due) }] : []),
  ];
};

/** What was received and when, what happens next, and the signed receipt to keep. */
export const receiptPage = async (visitor: Visitor, receipt: Receipt): Promise<string> => {
  const say = wordsFor(visitor);
  const { submission, definition, code } = receipt;
  const qr = await QRCode.toDataURL(`${submission.receiptId} ${submission.number ?? ''}`.trim());
  return page(
    visitor,
    { title: say('portal.receipt') },
    <Titled title={say('portal.receipt.sent')}>
      <div className="answers">
        <dl>
          {linesOf(visitor, receipt).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      {code !== undefined && <AccessCode visitor={visitor} code={code} />}
      <h2>{say('portal.receipt.next')}</h2>
      <p>{say('portal.receipt.next.unit')}</p>
      <img src={qr} alt={say('portal.receipt.qr')} width={132} height={132} />
      <h2>{say('portal.receipt.file')}</h2>
      <p>{say('portal.receipt.file.how')}</p>
      <code className="receipt-file">{submission.receipt}</code>
      <h2>{say('portal.receipt.answers')}</h2>
      <Sent visitor={visitor} form={formOf(definition)} submission={submission} />
    </Titled>,
  );
};

const AccessCode = ({
  visitor,
  code,
}: {
  readonly visitor: Visitor;
  readonly code: string;
}): ReactElement => {
  const say = wordsFor(visitor);
  return (
    <section>
      <h2>{say('portal.receipt.code')}</h2>
      <p className="access-code">{code}</p>
      <p>{say('portal.receipt.code.keep')}</p>
    </section>
  );
};

const Sent = ({
  visitor,
  form,
  submission: { given },
}: {
  readonly visitor: Visitor;
  readonly form: FormDefinition;
  readonly submission: OwnSubmission;
}): ReactElement => {
  const { answers = {}, files = [] } = given;
  return <CheckAnswers frame={{ form, locale: visitor.language, answers, files, errors: [] }} />;
};
