import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { albanian } from './albanian.ts';

it.each([
  'UNICEF [Kosovo] dhuroi libra.',
  'Raiffeisen Bank [Kosovo] hapi degën.',
  'Vodafone [Albania] uli tarifat.',
  'Sipas Transparency International [Kosova], tenderi ka të meta.',
  'Caritas [Kosova] shpërndau pako.',
  'Kompania Huawei [Albania] punëson inxhinierë.',
  'Degët e ProCredit Bank [Kosova] mbyllen më 24 dhjetor.',
  'KPMG [Albania] auditoi raportin.',
  'Drejtori i Ipko Telecom [Kosova] u largua.',
  'Save the Children [Kosovo] trajnon mësues.',
])('%s is a branch', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(true);
});

it.each([
  'Kreu i Raiffeisen Group [Kosovës] nuk i dha përgjigje.',
  'Ambasadori tha: [Kosovo] ka miq.',
  'Vizita në [Kosovo] zgjati dy ditë.',
  'Nesër {Serbia} e [Kosova] takohen.',
  'Sot [Kosova] feston.',
  'Në Bruksel [Kosova] kërkoi heqjen e masave.',
  'Libri flet për [Albania] dhe Ballkanin.',
  'Kryeministri i [Shqipërisë] mbërriti.',
  'Merkel [Kosovës] i kërkoi durim.',
  'Te kufiri {Serbia}–[Kosovo] ka radhë.',
])('%s is the country', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(false);
});
