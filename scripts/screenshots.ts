/** `npm run screenshots`: the pictures of the README; with `cards`, the cards of the bundled pack for an editor to read. */
import { drawCards } from './screenshots/cards.ts';
import { drawPictures } from './screenshots/pictures.ts';

const HELP = `Usage: npm run screenshots [-- cards [actor …]]

  (nothing)       makes the pictures in docs/screenshots anew
  cards           writes every card of the bundled pack to .output/cards: a picture, a page and a text for each date
  cards kfor …    writes the cards of these actors alone: a picture, a page and a text for each actor`;

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main([what, ...names]: readonly string[]): Promise<void> {
  if (what === undefined) await drawPictures();
  else if (what === 'cards') await drawCards(names);
  else if (what === '--help' || what === '-h') console.log(HELP);
  else throw new Error(`There are no screenshots "${what}".\n\n${HELP}`);
}
