import type { Principal } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import {
  auditedAuthority,
  auditSchemas,
  RecordRefusals,
  refusalsOf,
  refusalsStream,
} from './refusal.js';
import { RefusalsForAuditors } from './refusal.errors.js';

const { given } = spec(refusalsStream.decider);
const data = auditSchemas.RefusalsRecorded.example;
const api: Principal = {
  kind: 'service',
  id: 'api',
  authorityId: 'platform',
  posts: [],
  oversees: [],
  clearance: 'public',
};
const officer = (role: 'auditor' | 'head'): Principal => ({
  ...api,
  kind: 'officer',
  authorityId: 'riverside',
  posts: [{ unitId: 'riverside.office', roles: [role] }],
});

describe('What was refused', () => {
  it('is recorded as it was', () =>
    given().when(new RecordRefusals(data, api)).then({ type: 'RefusalsRecorded', data }));

  it('is no event when nothing was refused', () =>
    given()
      .when(new RecordRefusals({ ...data, refusals: [] }, api))
      .thenNothing());

  it('is counted even where it is not told one by one', () => {
    const counted = { ...data, refusals: [], omitted: 7 };
    return given()
      .when(new RecordRefusals(counted, api))
      .then({ type: 'RefusalsRecorded', data: counted });
  });

  it('stands in a stream of the authority and the day', () =>
    expect(refusalsOf('riverside', data.at)).toBe('riverside.2026-03-02'));

  it('is read by auditors of that authority, and by the platform for all', () => {
    expect(auditedAuthority(officer('auditor'))).toBe('riverside');
    expect(auditedAuthority(api)).toBeNull();
    expect(() => auditedAuthority(officer('head'))).toThrow(RefusalsForAuditors);
  });
});
