import { randomUUID } from 'node:crypto';
import {
  AllocateNumber,
  CloseRegister,
  GetRegister,
  ListNumbers,
  ListRegisters,
  LookUpNumber,
  NumberWasVoided,
  RegisterNotFound,
  ReportGaps,
  VoidNumber,
} from '@chancery/registers';
import { registrar, service, stranger } from '@chancery/registers/examples';
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
    const page = await office.ask(new ListNumbers(registerId, registrar, { after: 1, limit: 2 }));
    expect(page).toMatchObject([
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

  it('answer rules from the log, where a void number is none', async () => {
    expect(await office.ask(new LookUpNumber(registerId, third))).toEqual({
      sequence: 3,
      number: '00003/in-2026',
    });
    expect(await office.ask(new LookUpNumber(registerId, second))).toBeUndefined();
    await expect(
      office.order(AllocateNumber, registrar, { registerId, documentId: second }),
    ).rejects.toThrow(NumberWasVoided);
  });

  it('do not exist for officers of another authority', async () => {
    for (const question of [GetRegister, ListNumbers, ReportGaps])
      await expect(office.ask<unknown>(new question(registerId, stranger))).rejects.toThrow(
        RegisterNotFound,
      );
  });

  it('are listed for an authority, all or of a year, open and closed', async () => {
    await office.order(CloseRegister, service, { registerId: 'riverside.out.2026' });
    const listed = await office.ask(new ListRegisters('riverside', 2026));
    expect(listed.map(({ code, isOpen }) => [code, isOpen])).toEqual([
      ['in', true],
      ['out', false],
    ]);
    expect(await office.ask(new ListRegisters('riverside', 2025))).toEqual([]);
    expect(await office.ask(new ListRegisters('hillside'))).toEqual([]);
  });
});
