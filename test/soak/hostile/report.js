const mostExamples = 3;

/** What was sent and answered, then each sort of finding with its first requests as commands. */
export function printFindings({ seed, requests, questions, byStatus, findings }) {
  const answers = Object.entries(byStatus).map(([status, count]) => `${count} x ${status}`);
  console.log(
    `\nseed ${seed}: ${requests} requests, ${questions} of them compared\n${answers.join(', ')}`,
  );
  if (findings.length === 0) return void console.log('Every answer is as it should be.');
  const sorts = grouped(
    findings,
    ({ what, route }) => `${route ?? ''}: ${what.replace(/\d+/g, 'N')}`,
  );
  for (const [sort, found] of sorts) {
    console.log(`\n${found.length} x ${sort}`);
    for (const { number, caller, curl, json } of found.slice(0, mostExamples))
      console.log(
        `  [${number}] as ${caller}: ${curl}\n    ${JSON.stringify(json)?.slice(0, 300) ?? ''}`,
      );
  }
}

const grouped = (items, keyOf) =>
  items.reduce(
    (groups, item) => groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]),
    new Map(),
  );
