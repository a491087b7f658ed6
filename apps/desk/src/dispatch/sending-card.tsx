import type { ReactElement } from 'react';
import { ActButtons } from '../acts/act-buttons.js';
import type { Sending } from '../api/addressees.js';
import { useNames } from '../api/directory.js';
import { minuteOf } from '../words/dates.js';
import { wordsOfChannel, wordsOfSendingState } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';
import { sendingActs } from './sending-acts.js';

interface Props {
  readonly documentId: string;
  readonly sending: Sending;
  /** To whom. */
  readonly name: string;
}

/** One sending with all that proves it: when it went off, arrived or came back, and under which number. */
export const SendingCard = ({ documentId, sending, name }: Props): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const { preparedAt, sentAt, deliveredAt, reference, receiptId, bounces, address } = sending;
  const proofs: readonly (string | undefined | false)[] = [
    t('desk.dispatch.prepared', {
      day: minuteOf(language, preparedAt),
      unit: names(sending.unitId),
    }),
    address && t('desk.dispatch.to', { address }),
    sentAt && t('desk.dispatch.sent', { day: minuteOf(language, sentAt) }),
    reference && t('desk.dispatch.reference', { reference }),
    sending.state === 'sent' &&
      sending.deemed &&
      t('desk.dispatch.deemedOn', { day: minuteOf(language, sending.deemed.dueAt) }),
    deliveredAt &&
      t('desk.dispatch.delivered', {
        day: minuteOf(language, deliveredAt),
        isDeemed: sending.isDeemed === true,
      }),
    receiptId && t('desk.dispatch.receiptIs', { receiptId }),
    sending.withdrawnBecause,
  ];
  return (
    <div className="sending">
      <p className="wrap">
        {wordsOfChannel(t, sending.channel)}{' '}
        <span className={sending.state === 'bounced' ? 'tag late' : 'tag'}>
          {wordsOfSendingState(t, sending.state)}
        </span>
        <span className="line small quiet">{proofs.filter(Boolean).join(' · ')}</span>
      </p>
      {bounces.map(({ at, code, text }) => (
        <p key={at} className="small wrap">
          {t('desk.dispatch.bounced', { day: minuteOf(language, at), code })}: {text}
        </p>
      ))}
      <ActButtons
        acts={sendingActs}
        part={{ documentId, sending }}
        allowed={sending.allowedActions}
        name={name}
        id={sending.consignmentId}
      />
    </div>
  );
};
