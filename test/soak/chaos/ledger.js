/** What the clients were told: of every order its answer, and of every failure before it its sort. */
export class Ledger {
  entries = [];
  failures = new Map();
  /** What no honest office may answer, in words. */
  wrong = [];

  enter(entry) {
    this.entries.push(entry);
  }

  failed({ status, body, failure }) {
    const sort = failure ?? `${status} ${body?.code ?? ''}`;
    this.failures.set(sort, (this.failures.get(sort) ?? 0) + 1);
    if (failure === 'UND_ERR_HEADERS_TIMEOUT' || failure === 'UND_ERR_BODY_TIMEOUT')
      this.wrong.push(`A request was left without an answer over an open connection: ${failure}`);
  }

  /** An order that was sent again has to be answered as it was the first time. */
  repeated({ sort, route, status, revision }, again) {
    if (again.status !== status || again.revision !== revision)
      this.wrong.push(
        `${sort} ${route} was answered ${status} at revision ${revision}, and when it came again ` +
          `${again.status} at revision ${again.revision} ${again.body.code ?? ''}`,
      );
  }

  /** A refusal where the rules allow what was ordered, or the other way round. */
  unforeseen({ sort, route, officer, status, body }) {
    this.wrong.push(
      `${sort} ${route} by ${officer} was answered ${status} ${body.code ?? ''} ${body.detail ?? ''}`,
    );
  }

  get acknowledged() {
    return this.entries.filter(({ status }) => status < 300);
  }

  get refused() {
    return this.entries.filter(({ status }) => status >= 300);
  }
}
