/** `npm run cards`: the cards of a pack for an editor to read. */
import { relative } from 'node:path';
import { readArguments } from './arguments.ts';
import { BUNDLED } from './cards/days.ts';
import { drawCards } from './cards/draw-cards.ts';
import { runCommand } from './run-command.ts';

const HELP = `Usage: npm run cards [-- [options] [actor …]]

  (nothing)     writes every card of a pack to .output/cards/<pack>: a picture, a page and a text for each date
  kfor …        writes the cards of these actors alone: a picture, a page and a text for each actor

  --pack DIR    the pack's folder (default: data/kosovo-serbia)
  --date DAY    the day of the article, YYYY-MM-DD; may be given several times (default: the days of the pack's first and
                last event, for data/kosovo-serbia 2022-12-16 and 2023-09-25, and today)`;

await runCommand(main, 1);

async function main(): Promise<void> {
  const { values, positionals } = readArguments('npm run cards --', {
    pack: { type: 'string', value: 'DIR' },
    date: { type: 'string', multiple: true, value: 'DAY' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return console.log(HELP);
  await drawCards({
    pack: values.pack ?? (relative(process.cwd(), BUNDLED) || '.'),
    dates: values.date ?? [],
    actors: positionals,
  });
}
