import { endOf, filled, placeOf } from '../actions/spec.js';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import type { Me } from '../session/session.js';

/** What a registrar writes of a document that has come. */
export interface Intake {
  readonly unitId: string;
  readonly channel: Schemas['ReceiveBody']['channel'];
  readonly kind: string;
  readonly subject: string;
  readonly senderKind: 'person' | 'organisation';
  readonly sender: string;
  readonly address: string;
  /** Of a sender who has written before. */
  readonly partyId: string;
  readonly senderNumber: string;
  readonly due: string;
  /** `sha256/name`, once its bytes are stored. */
  readonly file: string;
  readonly registerId: string;
  readonly handTo: string;
  readonly note: string;
}

const slot = 'chancery.intake';

/** What is the same for most letters of a day is taken from the last one. */
type Usual = Pick<Intake, 'channel' | 'kind' | 'registerId' | 'handTo'>;

const usual = (): Usual => {
  const empty: Usual = { channel: 'post', kind: '', registerId: '', handTo: '' };
  try {
    return { ...empty, ...(JSON.parse(localStorage.getItem(slot) ?? '{}') as Partial<Usual>) };
  } catch {
    return empty;
  }
};

export const emptyIntake = (me: Me): Intake => ({
  ...usual(),
  unitId: me.posts.find(({ roles }) => roles.includes('registrar'))?.unitId ?? '',
  ...{ subject: '', senderKind: 'person', sender: '', address: '', partyId: '' },
  ...{ senderNumber: '', due: '', file: '', note: '' },
});

/** The form after a letter was taken in. */
export const nextIntake = (values: Intake): Partial<Intake> => {
  const { channel, kind, registerId, handTo } = values;
  localStorage.setItem(slot, JSON.stringify({ channel, kind, registerId, handTo }));
  return {
    ...{ subject: '', sender: '', address: '', partyId: '', senderNumber: '' },
    ...{ due: '', file: '', note: '' },
  };
};

export const missingIn = (values: Intake): readonly (keyof Intake)[] =>
  (['subject', 'kind', 'sender'] as const).filter((name) => values[name].trim() === '');

export const takeIn = (values: Intake, key: string): Promise<Schemas['IntakeAnswer']> => {
  const [sha256, ...name] = values.file.split('/');
  return dataOf(
    client.POST('/v1/intakes', {
      ...keyed(key),
      body: {
        document: {
          unitId: values.unitId,
          channel: values.channel,
          kind: values.kind.trim(),
          subject: values.subject.trim(),
          sender: {
            kind: values.senderKind,
            name: values.sender.trim(),
            ...filled('address', values.address.trim()),
            ...filled('partyId', values.partyId),
          },
          ...filled('senderNumber', values.senderNumber.trim()),
          ...filled('due', endOf(values.due)),
          ...(sha256 && { attachments: [{ sha256, name: name.join('/') }] }),
        },
        ...(values.registerId && { registration: { registerId: values.registerId } }),
        ...(values.registerId &&
          values.handTo && {
            handOver: {
              purpose: 'action',
              to: placeOf(values.handTo),
              ...filled('note', values.note.trim()),
            },
          }),
      },
    }),
  );
};
