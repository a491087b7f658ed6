import { readmeBeside } from '@chancery/testing';
import { mandateRights } from './domain/mandate.rights.js';
import { mandateSchemas } from './domain/mandate.schemas.js';
import { partySchemas } from './domain/party.schemas.js';
import { rights } from './domain/rights.js';
import { mandatesProblems } from './mandates.problems.js';
import { partiesProblems } from './parties.problems.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every command with who may give it', () =>
    expect(namesIn('Commands', /^\| (`\w+` \| [a-z, ]+?) \|/gm)).toEqual(
      Object.entries({ ...rights, ...mandateRights }).map(
        ([order, { who }]) => `\`${order}\` | ${who.join(', ')}`,
      ),
    ));

  it('lists every event and error', () => {
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(
      Object.keys({
        ...partySchemas,
        ...mandateSchemas,
      }),
    );
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(
      Object.keys({
        ...partiesProblems,
        ...mandatesProblems,
      }),
    );
  });
});
