import { expect, it } from 'vitest';
import { english } from './english.ts';
import type { Lemma } from './inflect.ts';

it.each<[text: string, kind: Lemma['kind'], forms: string[]]>([
  ['president', 'office', ['presidents']],
  ['prime minister', 'office', ['prime ministers']],
  ['deputy', 'office', ['deputies']],
  ['envoy for the dialogue', 'office', ['envoys for the dialogue']],
  ['head of state', 'office', ['heads of state']],
  ['secretary-general', 'office', ['secretaries-general']],
  ['chairwoman', 'office', ['chairwomen']],
  ['boss', 'office', ['bosses']],
  ['Albin Kurti', 'person', []],
  ['Kosovo Force', 'organisation', []],
  ['Serbian', 'adjective', []],
])('%s as %s', (text, kind, forms) => expect(english({ text, kind })).toEqual(forms));
