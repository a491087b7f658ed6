import type { LogCase, LogEvent } from './log-event.js';

/**
 * Gathers neighbouring events of the same case; one case is held at a time. In a log that is not ordered
 * by case, a case comes out once for each of its runs (see `casesOf`).
 */
export async function* groupByCase(events: AsyncIterable<LogEvent>): AsyncGenerator<LogCase> {
  let caseId: string | undefined;
  let run: LogEvent[] = [];
  for await (const event of events) {
    if (caseId !== undefined && event.caseId !== caseId) {
      yield { caseId, events: run };
      run = [];
    }
    caseId = event.caseId;
    run.push(event);
  }
  if (caseId !== undefined) yield { caseId, events: run };
}
