import { writeFileSync } from 'node:fs';
import type { DataFolder } from './data-folder.js';
import type { Settings } from './settings.js';

const levels = {
  'urn:demo:low': 'low',
  'urn:demo:substantial': 'substantial',
  'urn:demo:high': 'high',
};

/**
 * The file of providers that the portal is given: the one that the operator named; with the demonstration, one that
 * names its provider; else the portal looks into the data folder.
 */
export const identityProvidersFor = (
  { identityProviders, isDemo, demoIdentityPort }: Settings,
  folder: DataFolder,
): string | undefined => {
  if (identityProviders !== undefined || !isDemo) return identityProviders;
  const demonstration = {
    ...{ id: 'demo', issuer: `http://127.0.0.1:${demoIdentityPort}`, client: 'portal' },
    names: { en: 'Demonstration login', uk: 'Демонстраційний вхід' },
    loaMap: levels,
  };
  const file = folder.within('demo-identity-providers.json');
  writeFileSync(file, JSON.stringify({ providers: [demonstration] }, null, 2), { mode: 0o600 });
  return file;
};
