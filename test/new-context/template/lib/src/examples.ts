import type { Principal } from '@chancery/kernel';
import { OpenSampleThing } from './domain/sample-thing.commands.js';
import type { SampleThingOpened } from './domain/sample-thing.events.js';
import { sampleThingsSchemas } from './domain/sample-thing.schemas.js';

/** Canonical people, commands and events, for specs only. */
const data = sampleThingsSchemas.SampleThingOpened.example;

export const administrator: Principal = {
  kind: 'officer',
  id: 'riverside.olga',
  authorityId: 'riverside',
  posts: [{ unitId: 'riverside.office', roles: ['administrator'] }],
  oversees: [],
  clearance: 'internal',
};

export const clerk: Principal = {
  ...administrator,
  id: 'riverside.ivan',
  posts: [{ unitId: 'riverside.office', roles: ['clerk'] }],
};

/** An administrator too, but of the municipality across the river. */
export const stranger: Principal = {
  ...administrator,
  id: 'hillside.rolf',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.office', roles: ['administrator'] }],
};

export const openSampleThing = new OpenSampleThing(data, administrator);
export const sampleThingOpened: SampleThingOpened = { type: 'SampleThingOpened', data };
