/**
 * The forms under which the names of a pack stand in texts: its cases, its other script, its spelling without
 * diacritics. They are made when a pack is built, so that the extension carries them and no grammar.
 */
import type { Actor, Office, Pack } from '../schema.ts';
import { albanian } from './albanian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Inflect, Lemma } from './inflect.ts';
import { macedonian } from './macedonian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { ukrainian } from './ukrainian.ts';

/** By primary language. Bosnian, Croatian and Montenegrin decline as Serbian does. */
const TABLES: Readonly<Record<string, Inflect>> = {
  bs: serbian,
  cnr: serbian,
  de: german,
  en: english,
  fr: french,
  hr: serbian,
  mk: macedonian,
  ru: russian,
  sq: albanian,
  sr: serbian,
  uk: ukrainian,
};

/** An alias or term as an author writes it. */
interface Inflected {
  text: string;
  lang: string;
  declension?: 'masculine' | 'feminine' | 'neuter' | 'plural' | 'none' | undefined;
  forms?: string[] | undefined;
  without?: string[] | undefined;
}

/** The pack with every regular form listed beside those that the author gave. Building a built pack changes nothing. */
export function withForms(pack: Pack): Pack {
  return { ...pack, actors: pack.actors.map(actorWithForms), offices: pack.offices.map(officeWithForms) };
}

function actorWithForms(actor: Actor): Actor {
  return {
    ...actor,
    aliases: actor.aliases.map((alias) => spelledOut(alias, actor.kind, actor.gender)),
    ...(actor.adjectives && { adjectives: actor.adjectives.map((term) => spelledOut(term, 'adjective')) }),
  };
}

function officeWithForms(office: Office): Office {
  return { ...office, titles: office.titles.map((title) => spelledOut(title, 'office')) };
}

function spelledOut<T extends Inflected>(given: T, kind: Lemma['kind'], gender?: Actor['gender']): T {
  const forms = formsOf(given, kind, gender);
  return forms.length > 0 ? { ...given, forms } : given;
}

/** Every form but the lemma itself, in order of the alphabet. */
export function formsOf(given: Inflected, kind: Lemma['kind'], gender?: Actor['gender']): string[] {
  const forms = new Set([...regularForms(given, kind, gender), ...(given.forms ?? [])]);
  for (const form of [given.text, ...(given.without ?? [])]) forms.delete(form);
  return [...forms].sort();
}

function regularForms({ text, lang, declension }: Inflected, kind: Lemma['kind'], gender: Actor['gender']): readonly string[] {
  const inflect = TABLES[lang.split('-')[0] ?? lang];
  if (declension === 'none' || !inflect) return [];
  const head = declension ?? gender;
  return inflect({ text, kind, ...(head && { declension: head }) });
}
