import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const FOLDER = join(import.meta.dirname, '../schemas');

test('the schemas in schemas/ are those of the code', () => {
  const written = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
  expect(written, 'Write them anew with: npm run -s pack -- schemas').toEqual(jsonSchemas());
});

test('there is one for each kind of file', () => {
  expect(Object.keys(jsonSchemas()).sort()).toEqual(
    ['actor', 'claims', 'coverage', 'events', 'fingerprints', 'offices', 'pack', 'publishers', 'questions', 'sources'].map(
      (name) => `${name}.schema.json`,
    ),
  );
});

test('dates have their pattern, and fields their help', () => {
  const { properties } = JSON.parse(jsonSchemas()['actor.schema.json'] ?? '');
  expect(properties.checked.pattern).toBe(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.source);
  expect(properties.roles.items.properties.to).toMatchObject({ description: 'null: not known to have ended by asOf.' });
  expect(properties.roles.items).toMatchObject({
    additionalProperties: false,
    required: ['title', 'from', 'to', 'asOf', 'sources'],
  });
});
