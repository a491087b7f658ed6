const mostExamples = 5;

/** What was done, then each proof with what it is about, and the first violations of those that failed. */
export function printReport({ proofs, ...figures }) {
  console.log();
  for (const [name, value] of Object.entries(figures))
    console.log(`${name.padEnd(18)} ${typeof value === 'object' ? list(value) : value}`);
  console.log();
  for (const { name, checked, violations } of proofs) {
    const verdict = violations.length === 0 ? 'holds' : `VIOLATED ${violations.length} times`;
    console.log(`${name.padEnd(68)} ${String(checked).padStart(7)}  ${verdict}`);
    for (const violation of violations.slice(0, mostExamples)) console.log(`    ${violation}`);
  }
}

const list = (tally) =>
  Object.entries(tally)
    .map(([name, count]) => `${count} x ${name}`)
    .join(', ') || '-';
