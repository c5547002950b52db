import { expect, it } from 'vitest';
import { placeIn } from './fixture.ts';
import { isForeignNamesake } from './foreign-namesakes.ts';

it.each([
  'Trku prenosi švajcarski [RTS].',
  'Ženevski [RTS] kupio je prava.',
  'Slovačka [SNS] ostala je bez poslanika.',
  'Slovenački [PDK] slavi.',
  'Швајцарска [РТС] преноси трку.',
  'Kurdska [PDK] vodi u Erbilu.',
  'Kanali zviceran [RTS] e tregoi.',
  'Partia sllovake [SNS] humbi.',
  'Partia kurde [PDK] fitoi.',
  'Televizioni kanadez [RTS] mbyllet.',
])('%s is of another country', (text) => {
  expect(isForeignNamesake(placeIn(text, '', 'organisation'))).toBe(true);
});

it.each([
  'Turski [KFOR] patrolira selom.',
  'Italijanski [Kfor] čuva most.',
  'Njemački [EULEX] šalje sudije.',
  'Javni servis [RTS] prenosi sednicu.',
  'Vladajuća [SNS] slavi.',
  'Opoziciona [LDK] odbija.',
  'Владајућа [СНС] ћути.',
  'Partia opozitare [PDK] kundërshtoi.',
  'Ushtarët gjermanë të [KFOR] patrullojnë.',
  'Turneu i [PDK] në komuna nis sot.',
])('%s may be ours', (text) => {
  expect(isForeignNamesake(placeIn(text, '', 'organisation'))).toBe(false);
});
