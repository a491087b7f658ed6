type Detail = Readonly<Record<string, unknown>>;

/** Whether one thing that the program needs is there; `detail` says what an operator wants to know. */
export interface Finding {
  readonly healthy: boolean;
  readonly detail?: Detail;
  /** What of the detail everybody may know. */
  readonly openDetail?: Detail;
}

/** A question that readiness depends on. A check that throws or does not answer in time is unhealthy. */
export interface HealthCheck {
  readonly name: string;
  check(): Promise<Finding>;
}

export interface Health {
  readonly status: 'ready' | 'not-ready';
  readonly checks: Readonly<Record<string, Finding>>;
}

const patienceMs = 2_000;

/** Asks all at once. */
export const examine = async (
  checks: readonly HealthCheck[],
  timeoutMs = patienceMs,
): Promise<Health> => {
  const findings = await Promise.all(
    checks.map(async (check) => [check.name, await findingOf(check, timeoutMs)] as const),
  );
  const isReady = findings.every(([, { healthy }]) => healthy);
  return { status: isReady ? 'ready' : 'not-ready', checks: Object.fromEntries(findings) };
};

/** The answer to an operator, or to a stranger, who hears whether each thing is well and its open detail. */
export const toldTo = (isOperator: boolean, { status, checks }: Health): Health => ({
  status,
  checks: Object.fromEntries(
    Object.entries(checks).map(([name, { healthy, detail, openDetail }]) => {
      const told = isOperator ? detail : openDetail;
      return [name, { healthy, ...(told && { detail: told }) }];
    }),
  ),
});

const findingOf = async (check: HealthCheck, timeoutMs: number): Promise<Finding> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Finding>((resolve) => {
    const finding = { healthy: false, detail: { reason: `no answer in ${String(timeoutMs)} ms` } };
    timer = setTimeout(() => resolve(finding), timeoutMs);
  });
  try {
    return await Promise.race([check.check(), tooLate]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { healthy: false, detail: { reason } };
  } finally {
    clearTimeout(timer);
  }
};
