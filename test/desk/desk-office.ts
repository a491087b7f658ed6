import { eventually, RunningOffice, type Reply } from '@chancery/testing';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, signIn, startBrowser } from './browser.js';

if (!chromiumPath) console.warn('No Chromium here: the journeys at the desk are skipped.');

/** What somebody hostile writes: it is shown, and never run. */
export const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)> {x} '{'`;

/** Journeys at the desk, where there is a browser. */
export const journeys = chromiumPath ? describe : describe.skip;

const year = new Date().getUTCFullYear();

/** A running office with a browser in front of it. */
export class DeskOffice {
  /** What pages wanted to say in dialogs of the browser: nothing but hostile scripts does. */
  readonly dialogs: string[] = [];

  private constructor(
    readonly office: RunningOffice,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<DeskOffice> {
    const [office, browser] = await Promise.all([RunningOffice.start(), startBrowser()]);
    return new DeskOffice(office, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.office.stop();
  }

  /** A browser of its own, at the desk of an officer. */
  async at(officer: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en', ...options });
    context.setDefaultTimeout(20_000);
    context.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return signIn(context, this.office, officer);
  }

  /** Goes to a page of the desk and waits for its heading. */
  async go(page: Page, path: string): Promise<void> {
    await page.goto(`${this.office.url}/desk${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** A command over the API. Fails with the answer if it was refused. */
  async done<Body = { documentId: string }>(
    officer: string,
    route: string,
    body: object = {},
  ): Promise<Body> {
    const reply: Reply<Body> = await this.office.as(officer).post<Body>(route, body);
    if (reply.status >= 300) throw new Error(`${route}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  /** A letter taken in and registered; handed over for action, unless it is to stay. */
  async received(subject: string, handOver: object | undefined = toPermits): Promise<string> {
    const { documentId } = await this.done('olena', '/v1/intakes', {
      document: {
        ...{ unitId: 'riverside.registry', channel: 'post', kind: 'letter', subject },
        sender: { kind: 'person', name: 'Mariana Kovalenko' },
      },
      registration: { registerId: `riverside.in.${year}` },
      ...(handOver && { handOver }),
    });
    return documentId;
  }

  /** A letter that an officer of Permits has accepted. */
  async accepted(subject: string, officer = 'ivan', isClaimed = false): Promise<string> {
    const documentId = await this.received(subject);
    await eventually(async () => {
      const { body } = await this.office.as(officer).get<{
        workItems: readonly { itemId: string; kind: string }[];
      }>(`/v1/documents/${documentId}`);
      const item = body.workItems.find(({ kind }) => kind === 'hand-over');
      const path = `/v1/documents/${documentId}/hand-overs/${item?.itemId}/acceptance`;
      const { status } = await this.office.as(officer).post(`${path}?claim=${isClaimed}`);
      expect(status).toBe(200);
    });
    return documentId;
  }

  /** A text file that an officer attaches as the text of a document. */
  async attached(officer: string, documentId: string, name: string, text: string): Promise<void> {
    const { url, token } = this.office.as(officer);
    const stored = await fetch(`${url}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
      },
      body: text,
    });
    const { sha256 } = (await stored.json()) as { sha256: string };
    const file = { sha256, name, role: 'text' };
    await this.done(officer, `/v1/documents/${documentId}/attachments`, file);
  }

  /** The lines of a document's history, as Sofia reads them. */
  async history(documentId: string): Promise<readonly string[]> {
    const { body } = await this.office
      .as('sofia')
      .get<readonly { type: string }[]>(`/v1/documents/${documentId}/history`);
    return body.map(({ type }) => type);
  }
}

const toPermits = { purpose: 'action', to: { unitId: 'riverside.permits' }, note: hostile };
