/** What an office costs that runs as `npm start` runs it, on 10 thousand documents or those of `--data`. */
import { commands } from './figures/commands.js';
import { insights } from './figures/insights.js';
import { jobs } from './figures/jobs.js';
import { numbering } from './figures/numbering.js';
import { pages } from './figures/pages.js';
import { Stage } from './figures/stage.js';
import { start } from './figures/start.js';
import { timers } from './figures/timers.js';
import { visible } from './figures/visible.js';

/** `start` comes last, because it starts the office anew. */
const figures = [
  { ids: ['commands', 'latency-p50', 'latency'], measure: commands },
  { ids: ['visible', 'visible-event'], measure: visible },
  { ids: ['numbering'], measure: numbering },
  { ids: ['timers'], measure: timers },
  { ids: ['jobs'], measure: jobs },
  {
    ids: [
      ...['queue-page', 'as-of', 'search-page', 'as-of-document', 'history'],
      ...['worked-on', 'worked-on-history'],
    ],
    measure: pages,
  },
  { ids: ['insights-month', 'insights-year'], measure: insights },
  { ids: ['start', 'start-memory'], measure: start },
];

export const ids = figures.flatMap((figure) => figure.ids);

/** Yields the figures one by one, as they are known. */
export async function* bench(settings) {
  const stage = await Stage.open(settings);
  try {
    for (const { ids: these, measure } of figures) {
      const wanted = these.filter((id) => settings.ids.includes(id));
      if (wanted.length === 0) continue;
      settings.say(`measuring ${wanted.join(', ')}`);
      yield* orTold(measure(stage, wanted), settings.say);
    }
  } finally {
    await stage.close();
  }
}

/** What can not be measured keeps nothing else from being measured, but is not passed over in silence. */
async function* orTold(taken, say) {
  try {
    yield* taken;
  } catch (error) {
    say(`failed: ${error.stack}`);
    process.exitCode = 1;
  }
}
