/** JSON Schemas of a pack's files, by which editors complete and check them while an author writes. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FILES, type FileName, schemaFile } from '../core/pack/schema.ts';
import { isPartialDate, PARTIAL_DATE } from '../core/partial-date.ts';

/**
 * Every schema as the text of its file in `schemas/`, by file name.
 * What JSON Schema has no word for is left to `pack check`: whether the calendar has a date, whether an id is known.
 */
export function jsonSchemas(): Record<string, string> {
  const names = Object.keys(FILES) as FileName[];
  return Object.fromEntries(names.map((name) => [schemaFile(name), `${JSON.stringify(jsonSchema(name), null, 2)}\n`]));
}

function jsonSchema(name: FileName) {
  return toJsonSchema(FILES[name], {
    target: 'draft-07',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement === isPartialDate
        ? { ...jsonSchema, pattern: PARTIAL_DATE.source }
        : null,
  });
}
