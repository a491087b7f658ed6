import { setTimeout as sleep } from 'node:timers/promises';

const code = 'bench';
export const applicationId = `riverside.app.${code}`;
const patienceMs = 600_000;
/** Principals are remembered for a moment. */
const rememberedMs = 1_100;

/** A service outside that may read everything, as it asks an office. */
export class Application {
  static async of({ office }) {
    await office.ask('/v1/authorities/riverside/applications', { code, name: 'Bench' });
    const grant = { clearance: 'secret', content: 'thin' };
    await office.ask(`/v1/applications/${applicationId}/grants`, grant);
    await sleep(rememberedMs);
    const token = await office.issuer.issue({ subject: applicationId, isPlatform: false });
    return new Application(office, token);
  }

  constructor(office, token) {
    this.office = office;
    this.token = token;
  }

  async ask(route, body, method = body ? 'POST' : 'GET') {
    const answer = await fetch(this.office.url + route, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route}: ${text}`);
    return JSON.parse(text);
  }

  /** How many entries are shown once all are. */
  async size() {
    for (const begun = Date.now(); Date.now() - begun < patienceMs; await sleep(200)) {
      const { scanned, behind } = await this.ask('/v1/event-feed?from=now');
      if (behind.events === 0) return scanned.to;
    }
    throw new Error('The feed does not come to its end.');
  }

  /** A subscription whose endpoint has agreed. */
  async subscribe(body) {
    const { subscriptionId } = await this.ask('/v1/subscriptions', body);
    const route = `/v1/subscriptions/${subscriptionId}`;
    for (const begun = Date.now(); Date.now() - begun < patienceMs; await sleep(50))
      if ((await this.ask(route)).status === 'active') return { subscriptionId, route };
    throw new Error('The endpoint was not asked.');
  }

  end({ route }) {
    return this.ask(route, undefined, 'DELETE');
  }
}
