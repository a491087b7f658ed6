/** What an office costs that runs as `npm start` runs it, on 10 thousand documents or those of `--data`. */
import { commands } from './figures/commands.js';
import { Stage } from './figures/stage.js';

const figures = [{ ids: ['commands', 'latency-p50', 'latency'], measure: commands }];

export const ids = figures.flatMap((figure) => figure.ids);

export async function* bench(settings) {
  const stage = await Stage.open(settings);
  try {
    for (const { ids: these, measure } of figures) {
      if (!these.some((id) => settings.ids.includes(id))) continue;
      settings.say(`measuring ${these.join(', ')}`);
      yield* measure(stage);
    }
  } finally {
    await stage.close();
  }
}
