/** `npm run screenshots`: pictures of every state of every component, and those of the README. */
import { readArguments } from './arguments.ts';
import { groups } from './gallery/states.ts';
import { runCommand } from './run-command.ts';
import { drawGallery } from './screenshots/gallery-pictures.ts';
import { drawPictures } from './screenshots/readme-pictures.ts';

const README = 'readme';
const PARTS = [...groups.map(({ id }) => id), README];

const HELP = `Usage: npm run screenshots [-- part …]

  marks, card, popup, panel, options
                                every state of these in every setting, to .output/screenshots: a sheet for each setting
                                (.output/screenshots/card/card-dark-320-rtl.png) and beside it each state alone
  readme                        the pictures in docs/screenshots, of the built extension on a sample page

Without a part it makes all of them. To look at the components themselves: npm run gallery; at the cards of a pack: npm run cards`;

await runCommand(main, 1);

async function main(): Promise<void> {
  const { values, positionals } = readArguments('npm run screenshots --', { help: { type: 'boolean', short: 'h' } });
  if (values.help) return console.log(HELP);
  const unknown = positionals.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new Error(`There are no screenshots "${unknown}".\n\n${HELP}`);
  const wanted = positionals.length > 0 ? positionals : PARTS;
  const shown = groups.map(({ id }) => id).filter((id) => wanted.includes(id));
  if (shown.length > 0) console.log(`${await drawGallery(shown)} pictures`);
  if (wanted.includes(README)) await drawPictures();
}
