import { randomUUID } from 'node:crypto';
import { ReceiveDocument, RefuseRegistration } from '@chancery/documents';
import { ann, bob, eve, fact, program, without } from '@chancery/documents/examples';
import type { Principal } from '@chancery/kernel';
import {
  AllocateNumber,
  CloseRegister,
  GetRegister,
  ListNumbers,
  ListRegisters,
  NumberWasVoided,
  OpenRegister,
  RegisterNotFound,
  ReopenRegister,
  ReportGaps,
  VoidNumber,
} from '@chancery/registers';
import { administrator, registrar, service, stranger } from '@chancery/registers/examples';
import { Office } from '../documents/office.js';

const registerId = 'riverside.in.2026';

describe('registers, from order to screen', () => {
  let office: Office;
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  beforeAll(async () => {
    office = await Office.start();
    await office.furnish();
    for (const documentId of [first, second, third])
      await office.order(AllocateNumber, registrar, { registerId, documentId });
    await office.order(VoidNumber, registrar, { registerId, sequence: 2, reason: 'Mistake' });
  });
  afterAll(() => office.stop());

  it('show the journal with how far it has counted', async () =>
    expect(await office.ask(new GetRegister(registerId, registrar))).toMatchObject({
      registerId,
      name: 'in',
      year: 2026,
      direction: null,
      isOpen: true,
      lastSequence: 3,
    }));

  it('list every number with its document, void ones too, a page at a time', async () => {
    const page = await office.ask(new ListNumbers(registerId, service, { after: [1], limit: 2 }));
    expect(page.rows).toMatchObject([
      {
        sequence: 2,
        number: '00002/in-2026',
        documentId: second,
        isVoid: true,
        voidReason: 'Mistake',
      },
      { sequence: 3, number: '00003/in-2026', documentId: third, isVoid: false, voidReason: null },
    ]);
  });

  it('account for every number', async () =>
    expect(await office.ask(new ReportGaps(registerId, registrar))).toEqual({
      registerId,
      lastSequence: 3,
      missing: [],
      void: [2],
    }));

  it('would show a gap if there were one', async () => {
    await office.rows('delete from register_number where sequence = 1 returning sequence');
    const { missing } = await office.ask(new ReportGaps(registerId, registrar));
    expect(missing).toEqual([1]);
  });

  it('give no number again to a document whose number is void', async () => {
    await expect(
      office.order(AllocateNumber, registrar, { registerId, documentId: second }),
    ).rejects.toThrow(NumberWasVoided);
  });

  it('do not exist for officers of another authority, nor for one without a post', async () => {
    const withoutPost = { ...registrar, posts: [] };
    for (const question of [GetRegister, ListNumbers, ReportGaps])
      for (const by of [stranger, withoutPost])
        await expect(office.ask<unknown>(new question(registerId, by))).rejects.toThrow(
          RegisterNotFound,
        );
    expect(await office.ask(new ListRegisters('riverside', withoutPost))).toEqual([]);
  });

  it('show which document has a number, and why it is void, only to who may read the document', async () => {
    const receipt = without(fact('DocumentReceived').data, 'at');
    const journal = 'riverside.out.2026';
    const open = { ...receipt, documentId: randomUUID() };
    const secret = { ...receipt, documentId: randomUUID(), accessLevel: 'secret' } as const;
    for (const [index, document] of [open, secret].entries()) {
      const { documentId } = document;
      await office.order(ReceiveDocument, program, document);
      await office.order(AllocateNumber, service, { registerId: journal, documentId });
      await office.order(RefuseRegistration, program, { documentId, reason: 'Not ours' });
      const number = { registerId: journal, sequence: index + 1 };
      await office.order(VoidNumber, service, { ...number, reason: 'Why' });
    }
    const seenBy = async (by: Principal) =>
      (await office.ask(new ListNumbers(journal, by))).rows.map(
        ({ number, isVoid, documentId, voidReason }) => [number, isVoid, documentId, voidReason],
      );
    const veiled = [
      ['00001/out-2026', true, null, null],
      ['00002/out-2026', true, null, null],
    ];
    const whole = [
      ['00001/out-2026', true, open.documentId, 'Why'],
      ['00002/out-2026', true, secret.documentId, 'Why'],
    ];
    expect(await seenBy(eve)).toEqual(whole);
    const { subject, sender } = receipt;
    const [shown, veil] = (await office.ask(new ListNumbers(journal, ann))).rows;
    expect(shown?.document).toMatchObject({
      ...{ documentId: open.documentId, subject, direction: 'incoming', situation: 'refused' },
      ...{ party: { name: sender.name }, receivedAt: receipt.receivedAt },
    });
    expect(veil?.document).toBeNull();
    expect(await seenBy(ann)).toEqual([whole[0], veiled[1]]);
    expect(await seenBy(bob)).toEqual(veiled);
  });

  it('are listed for an authority, all or of a year, open and closed', async () => {
    await office.order(CloseRegister, service, {
      ...{ registerId: 'riverside.out.2026', reason: 'The year is over' },
    });
    const listed = await office.ask(new ListRegisters('riverside', registrar, 2026));
    expect(listed.map(({ code, isOpen }) => [code, isOpen])).toEqual([
      ['in', true],
      ['out', false],
    ]);
    expect(await office.ask(new ListRegisters('riverside', registrar, 2025))).toEqual([]);
    expect(await office.ask(new ListRegisters('hillside', stranger))).toEqual([]);
  });

  it('run through several years or without one, from the number where the paper ended', async () => {
    const kept = { authorityId: 'riverside', code: 'orders', name: 'Orders', pattern: '{seq}-o' };
    const undated = { ...kept, registerId: 'riverside.orders', firstNumber: 501 };
    await office.order(OpenRegister, administrator, undated);
    const years = { ...kept, registerId: 'riverside.orders.2024', year: 2024, toYear: 2027 };
    await office.order(OpenRegister, administrator, years);
    const { registerId: orders } = undated;
    await office.order(AllocateNumber, registrar, { registerId: orders, documentId: first });
    expect(await office.ask(new ListNumbers(orders, service))).toMatchObject({
      rows: [{ sequence: 501, number: '501-o' }],
    });
    expect(await office.ask(new ReportGaps(orders, registrar))).toMatchObject({ missing: [] });
    const of = async (year: number) =>
      (await office.ask(new ListRegisters('riverside', registrar, year))).map(
        ({ registerId: id }) => id,
      );
    expect(await of(2025)).toEqual([orders, years.registerId]);
    expect(await of(2028)).toEqual([orders]);
  });

  it('show why they were closed and opened again', async () => {
    const closed = 'riverside.out.2026';
    await office.order(ReopenRegister, administrator, { registerId: closed, reason: 'Late post' });
    expect(await office.ask(new GetRegister(closed, registrar))).toMatchObject({
      ...{ isOpen: true, closeReason: 'The year is over', reopenReason: 'Late post' },
    });
  });
});
