/** `pack new`: a folder with every file of a pack, its blanks to be filled in by what `pack check` says of them. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { localDay } from '../../core/local-day.ts';
import { ID } from '../../core/pack/fields.ts';
import { type Actor, FILES, type FileName, FORMAT, type PackHead, schemaFile } from '../../core/pack/schema.ts';

const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url));

/** Makes the folder, or fills an empty one. Throws an error in plain words where the name is no id or something is there. */
export function newPack(folder: string): void {
  requireFree(folder);
  const files = newPackFiles(folder, localDay());
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  console.log(`${folder} holds a new pack. Fill in its blanks; this lists them: npm run -s pack -- check ${folder}
Name actors/example.json after the id of its actor, and copy it for each further one.`);
}

function requireFree(folder: string): void {
  const name = basename(resolve(folder));
  if (!v.is(ID, name)) {
    throw new Error(`"${name}" can't be a pack's id. Name its folder in lower-case letters, digits and single hyphens.`);
  }
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file. Name a folder that is not there yet.`);
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty. Name a folder that is not there yet.`);
}

/** The texts of the files by their path in the folder; `today` as `YYYY-MM-DD`. */
export function newPackFiles(folder: string, today: string): Record<string, string> {
  const names = Object.keys(FILES) as FileName[];
  return Object.fromEntries(
    names.map((name) => {
      const file = name === 'actors/*.json' ? `actors/${EXAMPLE}.json` : name;
      const $schema = relative(dirname(resolve(folder, file)), join(SCHEMAS, schemaFile(name)));
      const content = { $schema: $schema.split(sep).join('/'), ...contentOf(name, basename(resolve(folder)), today) };
      return [file, `${JSON.stringify(content, null, 2)}\n`];
    }),
  );
}

function contentOf(name: FileName, id: string, today: string): object {
  if (name === 'pack.json') return blankHead(id, today);
  if (name === 'actors/*.json') return blankActor(today);
  return { [name.slice(0, -'.json'.length)]: [] };
}

const EXAMPLE = 'example';

function blankHead(id: string, checked: string): PackHead {
  return {
    format: FORMAT,
    id,
    name: { en: '' },
    description: { en: '' },
    version: '0.1.0',
    checked,
    publisher: '',
    licence: '',
    contact: '',
    blockers: [],
  };
}

function blankActor(checked: string): Actor {
  return {
    id: EXAMPLE,
    kind: 'person',
    name: { en: '' },
    aliases: [{ text: '', lang: 'en', strength: 'strong' }],
    confusables: [],
    cues: [],
    roles: [],
    facts: [],
    relations: [],
    links: {},
    checked,
  };
}
