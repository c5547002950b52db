/** `npm run screenshots`: the pictures of the README; with `cards`, the cards of a pack for an editor to read. */
import { relative } from 'node:path';
import { readArguments } from './arguments.ts';
import { runCommand } from './run-command.ts';
import { drawCards } from './screenshots/cards.ts';
import { BUNDLED } from './screenshots/days.ts';
import { drawPictures } from './screenshots/pictures.ts';

const NPM = 'npm run screenshots --';

const HELP = `Usage: npm run screenshots [-- cards [options] [actor …]]

  (nothing)       makes the pictures in docs/screenshots anew
  cards           writes every card of a pack to .output/cards/<pack>: a picture, a page and a text for each date
  cards kfor …    writes the cards of these actors alone: a picture, a page and a text for each actor

  --pack DIR      for cards: the pack's folder (default: data/kosovo-serbia)
  --date DAY      for cards: the day of the article, YYYY-MM-DD; may be given several times (default: the days of the
                  pack's first and last event, for data/kosovo-serbia 2022-12-16 and 2023-09-25, and today)`;

await runCommand(main, 1);

async function main(): Promise<void> {
  const { values, positionals } = readArguments(NPM, {
    pack: { type: 'string', value: 'DIR' },
    date: { type: 'string', multiple: true, value: 'DAY' },
    help: { type: 'boolean', short: 'h' },
  });
  const { help, pack, date } = values;
  const [what, ...actors] = positionals;
  if (help) console.log(HELP);
  else if (what === 'cards') {
    await drawCards({ pack: pack ?? (relative(process.cwd(), BUNDLED) || '.'), dates: date ?? [], actors });
  } else if (what !== undefined) throw new Error(`There are no screenshots "${what}".\n\n${HELP}`);
  else if (pack !== undefined || date !== undefined) throw new Error(`--pack and --date are for cards: ${NPM} cards --pack DIR`);
  else await drawPictures();
}
