/** `numbering`: a hundred registrars who number documents in one register, or each in a register of their own. */
import { figureOf } from '../../lib/figure.js';
import { fire, request } from '../../lib/load.js';
import { authorityId } from '../setting/cast.js';

const officers = Array.from({ length: 100 }, (_, index) => `registrar-${index + 1}`);
/** What an officer numbers in the time of other figures, or a little less. */
const documentsPerSecond = 5;
const year = new Date().getUTCFullYear();
const pattern = '{seq:5}/{code}-{yyyy}';

export async function* numbering(stage) {
  await enrol(stage.office);
  const tokens = await Promise.all(officers.map((code) => stage.office.token(code)));
  const each = stage.settings.seconds * documentsPerSecond;
  const runs = await stage.repeat(async (turn) => {
    const one = await openRegisters(stage, `o${turn}`, 1);
    const own = await openRegisters(stage, `e${turn}`, officers.length);
    const shared = await register(stage, { tokens, each, registers: one });
    const apart = await register(stage, { tokens, each, registers: own });
    return { shared, apart };
  });
  yield figureOf({
    id: 'numbering',
    unit: 'registrations/s',
    values: runs.map(({ shared }) => shared.rate),
    beside: [
      {
        name: 'a register for each officer',
        values: runs.map(({ apart }) => apart.rate),
        aim: '>= 0.5',
      },
    ],
    says: `No number was missing or given twice in ${runs.length * 2} runs of ${officers.length * each} documents.`,
  });
}

async function enrol(office) {
  for (const code of officers) {
    const enrolled = { code, name: `Registrar ${code}`, clearance: 'internal' };
    await office.ask(`/v1/authorities/${authorityId}/officers`, enrolled);
    const post = { unitId: `${authorityId}.registry`, roles: ['registrar'] };
    await office.ask(`/v1/officers/${authorityId}.${code}/posts`, post);
  }
  await office.loader.caughtUp();
}

async function openRegisters(stage, name, count) {
  const codes = Array.from(
    { length: count },
    (_, index) => `${stage.runName().slice(-8)}-${name}-${index}`,
  );
  for (const code of codes) {
    const body = { code, year, name: `Bench ${code}`, direction: 'incoming', pattern };
    await stage.office.ask(`/v1/authorities/${authorityId}/registers`, body);
  }
  return codes.map((code) => `${authorityId}.${code}.${year}`);
}

/** Each officer numbers so many documents, one after the other, all officers at once. Throws at a gap. */
async function register(stage, { tokens, each, registers }) {
  const ids = await stage.arrivals(tokens.length * each, { isRegistered: false });
  const scripts = tokens.map((token, officer) =>
    ids.slice(officer * each, (officer + 1) * each).map((id) => {
      const registerId = registers[officer % registers.length];
      return request(`/v1/documents/${id}/registration`, token, { registerId });
    }),
  );
  const { url } = stage.office;
  const result = await fire({
    url,
    connections: tokens.length,
    scripts,
    seconds: 600,
    collect: 'number',
  });
  await check(stage.office, registers, result.collected);
  return result;
}

async function check(office, registers, numbers) {
  if (new Set(numbers).size !== numbers.length) throw new Error('A number was given twice.');
  await office.loader.caughtUp();
  let last = 0;
  for (const registerId of registers) {
    const { lastSequence, missing } = await office.ask(`/v1/registers/${registerId}/gaps`);
    if (missing.length > 0) throw new Error(`${registerId} lacks ${missing.join(', ')}.`);
    last += lastSequence;
  }
  if (last !== numbers.length) throw new Error(`${last} numbers for ${numbers.length} documents.`);
}
