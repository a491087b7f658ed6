import type { Principal } from '@chancery/kernel';
import { ann, bob, dora, eve, fact, lea, program, zoe } from '../examples.js';
import * as commands from './document.commands.js';
import type { DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { DocumentNotFound, NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Present } from './document.state.js';
import { admitToDocument, mayReadWithdrawn } from './document.rights.js';

const { documentId, unitId, authorityId, accessLevel } = fact('DocumentReceived').data;
const types = Object.keys(commands) as DocumentCommand['type'][];
const opening: readonly string[] = ['ReceiveDocument', 'DraftDocument'];

const asked = (type: string, by: Principal, ...history: readonly DocumentEvent[]) => {
  const state = history.reduce(
    (document, event) => documentDecider.evolve(document, event),
    documentDecider.initialState,
  );
  const data = { documentId, unitId, authorityId, accessLevel };
  return () => admitToDocument(state, { type, data, by } as unknown as DocumentCommand);
};

const received = fact('DocumentReceived');
const secret = fact('AccessLevelSet', { accessLevel: 'secret' });

describe('who may give a command to a document', () => {
  it.each(types)('%s: whoever may read it, and for all others it does not exist', (type) => {
    for (const by of [ann, eve, program]) expect(asked(type, by, received)).not.toThrow();
    for (const by of [bob, dora, lea, zoe])
      expect(asked(type, by, received)).toThrow(DocumentNotFound);
    expect(asked(type, ann, received, secret)).toThrow(DocumentNotFound);
    expect(asked(type, eve, received, secret)).not.toThrow();
  });

  it.each(types.filter((type) => !opening.includes(type)))(
    '%s: what was never opened exists for nobody',
    (type) => {
      for (const by of [ann, eve, program]) expect(asked(type, by)).toThrow(DocumentNotFound);
    },
  );

  it('ReceiveDocument: a registrar of the unit, up to their clearance, receives a new one', () => {
    for (const by of [ann, program]) expect(asked('ReceiveDocument', by)).not.toThrow();
    const registrarElsewhere = { ...ann, posts: [{ ...ann.posts[0], unitId: 'riverside.legal' }] };
    const uncleared = { ...ann, clearance: 'public' };
    for (const by of [bob, eve, zoe, registrarElsewhere, uncleared])
      expect(asked('ReceiveDocument', by as Principal)).toThrow(NotPermitted);
  });

  it('reads what was withdrawn: those who could withdraw it, registrars and auditors', () => {
    const state = documentDecider.evolve(documentDecider.initialState, received) as Present;
    for (const by of [ann, eve, program]) expect(mayReadWithdrawn(state, by)).toBe(true);
    for (const by of [bob, dora, lea]) expect(mayReadWithdrawn(state, by)).toBe(false);
  });

  it('DraftDocument: who works in the unit, up to their clearance, drafts a new one', () => {
    const clerk: Principal = { ...ann, posts: [{ unitId, roles: ['clerk'] }] };
    const others = (['head', 'supervisor'] as const).map((role): Principal => ({
      ...clerk,
      posts: [{ unitId, roles: [role] }],
    }));
    for (const by of [ann, clerk, ...others, program])
      expect(asked('DraftDocument', by)).not.toThrow();
    const stranger: Principal = { ...clerk, authorityId: 'hillside' };
    const auditor: Principal = { ...clerk, posts: [{ unitId, roles: ['auditor'] }] };
    const uncleared: Principal = { ...clerk, clearance: 'public' };
    for (const by of [bob, zoe, stranger, auditor, uncleared])
      expect(asked('DraftDocument', by)).toThrow(NotPermitted);
  });
});
