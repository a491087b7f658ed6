import { spec } from '@chancery/testing';
import {
  administrator,
  allocateNumber,
  auditor,
  closeRegister,
  numberAllocated,
  numberVoided,
  openRegister,
  otherDocumentId,
  registerClosed,
  registerOpened,
  registerReopened,
  registrar,
  reopenRegister,
  service,
  stranger,
  voidNumber,
} from '../examples.js';
import { AllocateNumber, OpenRegister, ReopenRegister, VoidNumber } from './register.commands.js';
import { registerDecider } from './register.decider.js';
import {
  MalformedRegisterId,
  NothingToReplace,
  NoSuchNumber,
  NumberInUse,
  NumberNeedsClass,
  NumberWasVoided,
  RegisterAlreadyOpen,
  RegisterForOtherDirection,
  RegisterNotOpen,
  RegisterOrderNotPermitted,
  RegisterNotFound,
  RegisterTooEarly,
  UnusablePattern,
  YearsReversed,
} from './register.errors.js';
import type { NumberAllocated } from './register.events.js';

const { given } = spec(registerDecider);
const open = (data: Partial<OpenRegister['data']>, by = administrator) =>
  new OpenRegister({ ...openRegister.data, ...data }, by);
const allocate = (data: Partial<AllocateNumber['data']>, by = registrar) =>
  new AllocateNumber({ ...allocateNumber.data, ...data }, by);
const allocated = (data: Partial<NumberAllocated['data']>): NumberAllocated => ({
  type: 'NumberAllocated',
  data: { ...numberAllocated.data, ...data },
});
const second = { sequence: 2, number: '00002/IN-2026' };

describe('OpenRegister', () => {
  it('opens a journal for a year', () => given().when(openRegister).then(registerOpened));

  it('says nothing new when repeated', () =>
    given(registerOpened).when(openRegister).thenNothing());

  it.each([
    { name: 'Letters' },
    { pattern: '{seq}' },
    { direction: 'outgoing' as const },
    { firstNumber: 501 },
  ])('is refused when the register is open and not the same: %j', (changed) =>
    given(registerOpened).when(open(changed)).thenRefuse(RegisterAlreadyOpen),
  );

  it.each([
    { authorityId: 'hillside' },
    { code: 'OUT' },
    { code: 'I.N', registerId: 'riverside.I.N.2026' },
    { year: 2027 },
    { year: 26, registerId: 'riverside.IN.26' },
    { year: 2026.5, registerId: 'riverside.IN.2026.5' },
  ])('is refused when the id is not what authority, code and year make: %j', (changed) =>
    given().when(open(changed)).thenRefuse(MalformedRegisterId),
  );

  it('is refused before the year that goes before its own', () => {
    const of = (year: number) => open({ year, registerId: `riverside.IN.${String(year)}` });
    given()
      .when(of(2027))
      .then({ type: 'RegisterOpened', data: of(2027).data });
    given().when(of(2028)).thenRefuse(RegisterTooEarly, { lastYear: 2027 });
  });

  it('is refused with a pattern that cannot tell documents apart', () =>
    given()
      .when(open({ pattern: '{code}-{yyyy}' }))
      .thenRefuse(UnusablePattern));

  const undated = () => {
    const { year: _, ...data } = openRegister.data;
    return { ...data, registerId: 'riverside.IN', pattern: '{code}/{seq:6}' };
  };

  it('opens a journal without a year, and one for several years', () => {
    const data = undated();
    given().when(new OpenRegister(data, administrator)).then({ type: 'RegisterOpened', data });
    const several = open({ toYear: 2030, pattern: '{seq}/{code}' });
    given().when(several).then({ type: 'RegisterOpened', data: several.data });
  });

  it.each(['{seq}/{yyyy}', '{seq}-{yy}'])(
    'is refused where the numbers are to show a year that is not one: %s',
    (pattern) => {
      given()
        .when(new OpenRegister({ ...undated(), pattern }, administrator))
        .thenRefuse(UnusablePattern);
      given()
        .when(open({ toYear: 2030, pattern }))
        .thenRefuse(UnusablePattern);
    },
  );

  it('is refused with a last year that does not come after the first, or without a first', () => {
    for (const toYear of [2026, 2025])
      given()
        .when(open({ toYear, pattern: '{seq}' }))
        .thenRefuse(YearsReversed);
    given()
      .when(new OpenRegister({ ...undated(), toYear: 2030 }, administrator))
      .thenRefuse(YearsReversed);
  });

  it('begins with the number where the paper journal ended', () => {
    const opened = open({ firstNumber: 501 });
    given({ type: 'RegisterOpened', data: opened.data })
      .when(allocateNumber)
      .then(allocated({ sequence: 501, number: '00501/IN-2026' }));
    given({ type: 'RegisterOpened', data: opened.data }).when(opened).thenNothing();
    given(registerOpened)
      .when(open({ firstNumber: 1 }))
      .thenNothing();
  });

  it.each([registrar, auditor])('is refused to who is not an administrator here: %j', (by) =>
    given().when(open({}, by)).thenRefuse(RegisterOrderNotPermitted),
  );
});

describe('AllocateNumber', () => {
  it('gives the first document number one', () =>
    given(registerOpened).when(allocateNumber).then(numberAllocated));

  it('gives the next document the next number', () =>
    given(registerOpened, numberAllocated)
      .when(allocate({ documentId: otherDocumentId }))
      .then(allocated({ documentId: otherDocumentId, ...second })));

  it('leaves a document the number that it has', () =>
    given(registerOpened, numberAllocated).when(allocateNumber).thenNothing());

  it('never gives out a void number again', () =>
    given(registerOpened, numberAllocated, numberVoided)
      .when(allocate({ documentId: otherDocumentId }))
      .then(allocated({ documentId: otherDocumentId, ...second })));

  it('is refused for a document whose number was voided, so that a late retry is harmless', () =>
    given(registerOpened, numberAllocated, numberVoided)
      .when(allocateNumber)
      .thenRefuse(NumberWasVoided));

  it('replaces a void number when told so', () =>
    given(registerOpened, numberAllocated, numberVoided)
      .when(allocate({ replaces: 1 }))
      .then(allocated({ ...second, replaces: 1 })));

  it('replaces a void number once', () =>
    given(registerOpened, numberAllocated, numberVoided, allocated({ ...second, replaces: 1 }))
      .when(allocate({ replaces: 1 }))
      .thenNothing());

  it('is refused to replace what is not a void number of the document', () => {
    given(registerOpened)
      .when(allocate({ replaces: 1 }))
      .thenRefuse(NothingToReplace);
    given(registerOpened, numberAllocated, numberVoided)
      .when(allocate({ replaces: 2 }))
      .thenRefuse(NothingToReplace);
  });

  it('is refused for a document that goes another way than the register is kept for', () => {
    given(registerOpened)
      .when(allocate({ direction: 'outgoing' }))
      .thenRefuse(RegisterForOtherDirection);
    given(registerOpened)
      .when(allocate({ direction: 'incoming' }))
      .then(numberAllocated);
  });

  it('takes every document into a register without a direction', () => {
    const { direction: _, ...data } = registerOpened.data;
    for (const direction of ['incoming', 'outgoing', 'internal'] as const)
      given({ ...registerOpened, data })
        .when(allocate({ direction }))
        .then(numberAllocated);
  });

  it('is refused once the register is closed', () =>
    given(registerOpened, registerClosed).when(allocateNumber).thenRefuse(RegisterNotOpen));

  it('still knows, once closed, the number that a document has', () =>
    given(registerOpened, numberAllocated, registerClosed).when(allocateNumber).thenNothing());

  it('is refused where no register is', () =>
    given().when(allocateNumber).thenRefuse(RegisterNotFound));

  it('may be ordered by a service of the platform', () =>
    given(registerOpened).when(allocate({}, service)).then(numberAllocated));

  it.each([auditor, administrator])('is refused without a role here: %j', (by) =>
    given(registerOpened).when(allocate({}, by)).thenRefuse(RegisterOrderNotPermitted),
  );
});

describe('Officers of another authority', () => {
  it.each([[[registerOpened]], [[]]])('are told that there is no such register', (history) => {
    given(...history)
      .when(allocate({}, stranger))
      .thenRefuse(RegisterNotFound, { registerId: allocateNumber.data.registerId });
    given(...history)
      .when(open({}, stranger))
      .thenRefuse(RegisterNotFound, { registerId: openRegister.data.registerId });
  });
});

describe('A register for cases', () => {
  const cases = {
    ...registerOpened,
    data: { ...registerOpened.data, direction: 'case', pattern: '{seq}/{class}' } as const,
  };
  const caseId = otherDocumentId;
  const { registerId, at } = allocateNumber.data;
  const wanted = { registerId, at, caseId, direction: 'case' } as const;
  const number = '1/03-8';

  it('writes the index of the class of the case', () =>
    given(cases)
      .when(new AllocateNumber({ ...wanted, classIndex: '03-8' }, registrar))
      .then({
        type: 'NumberAllocated',
        data: {
          ...{ registerId, at, caseId, classIndex: '03-8', sequence: 1, number },
          authorityId: 'riverside',
        },
      }));

  it('keeps the number in words when it becomes void', () => {
    const { documentId: _, ...rest } = numberAllocated.data;
    const given1 = { ...numberAllocated, data: { ...rest, caseId, classIndex: '03-8', number } };
    const { documentId: __, ...voided } = numberVoided.data;
    given(cases, given1)
      .when(voidNumber)
      .then({ ...numberVoided, data: { ...voided, caseId, number } });
  });

  it('asks for the class, takes no documents, and no other register takes cases', () => {
    given(cases).when(new AllocateNumber(wanted, registrar)).thenRefuse(NumberNeedsClass);
    given(cases)
      .when(allocate({ direction: 'incoming' }))
      .thenRefuse(RegisterForOtherDirection, { direction: 'case' });
    given(registerOpened)
      .when(new AllocateNumber(wanted, registrar))
      .thenRefuse(RegisterForOtherDirection);
  });

  it('alone can have classes in its numbers', () =>
    given()
      .when(open({ pattern: '{seq}/{class}' }))
      .thenRefuse(UnusablePattern));
});

describe('VoidNumber', () => {
  it('keeps the number visible as void', () =>
    given(registerOpened, numberAllocated).when(voidNumber).then(numberVoided));

  it('says nothing new when repeated', () =>
    given(registerOpened, numberAllocated, numberVoided).when(voidNumber).thenNothing());

  it('is allowed in a closed register', () =>
    given(registerOpened, numberAllocated, registerClosed).when(voidNumber).then(numberVoided));

  it('is refused while a document bears the number, which it names to who may read it', () => {
    const bound = (boundTo: { documentId?: string }) =>
      new VoidNumber({ ...voidNumber.data, boundTo }, registrar);
    const { documentId = '' } = numberAllocated.data;
    given(registerOpened, numberAllocated)
      .when(bound({ documentId }))
      .thenRefuse(NumberInUse, { sequence: 1, documentId });
    given(registerOpened, numberAllocated).when(bound({})).thenRefuse(NumberInUse);
    given(registerOpened, numberAllocated, numberVoided).when(bound({})).thenNothing();
  });

  it('is refused for a number that was never given out', () =>
    given(registerOpened, numberAllocated)
      .when(new VoidNumber({ ...voidNumber.data, sequence: 2 }, registrar))
      .thenRefuse(NoSuchNumber));

  it('is refused to who is not a registrar here', () =>
    given(registerOpened, numberAllocated)
      .when(new VoidNumber(voidNumber.data, auditor))
      .thenRefuse(RegisterOrderNotPermitted));
});

describe('CloseRegister', () => {
  it('ends the journal', () => given(registerOpened).when(closeRegister).then(registerClosed));

  it('says nothing new when repeated', () =>
    given(registerOpened, registerClosed).when(closeRegister).thenNothing());
});

describe('ReopenRegister', () => {
  it('opens a closed journal again', () =>
    given(registerOpened, registerClosed).when(reopenRegister).then(registerReopened));

  it('goes on after the last number', () =>
    given(registerOpened, numberAllocated, registerClosed, registerReopened)
      .when(allocate({ documentId: otherDocumentId }))
      .then(allocated({ documentId: otherDocumentId, ...second })));

  it('says nothing new for a journal that is open', () =>
    given(registerOpened).when(reopenRegister).thenNothing());

  it('lets the journal be closed again', () =>
    given(registerOpened, registerClosed, registerReopened)
      .when(closeRegister)
      .then(registerClosed));

  it('is refused to the registrar who closed it, and where no journal is', () => {
    given(registerOpened, registerClosed)
      .when(new ReopenRegister(reopenRegister.data, registrar))
      .thenRefuse(RegisterOrderNotPermitted);
    given().when(reopenRegister).thenRefuse(RegisterNotFound);
  });
});
