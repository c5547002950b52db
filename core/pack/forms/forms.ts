/**
 * The forms under which the names of a pack stand in texts: its cases, its other script, its spelling without
 * diacritics. They are made when a pack is built, so that the extension carries them and no grammar.
 */
import type { OrdinaryWords } from '../ordinary-words.ts';
import type { Actor, Alias, Office, Pack } from '../schema.ts';
import { albanian } from './albanian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Inflect, Lemma } from './inflect.ts';
import { macedonian } from './macedonian.ts';
import { ordinaryIn } from './ordinary-forms.ts';
import { russian } from './russian.ts';
import { croatian, serbian } from './serbian.ts';
import { inBothScripts } from './serbian-scripts.ts';
import { ukrainian } from './ukrainian.ts';

/** By primary language. */
const TABLES: Readonly<Record<string, Inflect>> = {
  bs: croatian,
  cnr: serbian,
  de: german,
  en: english,
  fr: french,
  hr: croatian,
  mk: macedonian,
  ru: russian,
  sq: albanian,
  sr: serbian,
  uk: ukrainian,
};

/** How a language spells forms in more than one way, where it does. */
const SPELLINGS: Readonly<Record<string, (forms: readonly string[]) => string[]>> = { cnr: inBothScripts, sr: inBothScripts };

/** An alias or term as an author writes it. */
interface Inflected {
  text: string;
  lang: string;
  declension?: 'masculine' | 'feminine' | 'neuter' | 'plural' | 'none' | undefined;
  forms?: string[] | undefined;
  without?: string[] | undefined;
}

/**
 * The pack with every regular form listed beside those that the author gave, and the ordinary words among those of weak aliases told.
 * Building a built pack changes nothing.
 */
export function withForms(pack: Pack, words: OrdinaryWords): Pack {
  const actors = pack.actors.map((actor) => actorWithForms(actor, words));
  return { ...pack, actors, offices: pack.offices.map(officeWithForms) };
}

function actorWithForms(actor: Actor, words: OrdinaryWords): Actor {
  return {
    ...actor,
    aliases: actor.aliases.map((alias) => withWords(spelledOut(alias, actor.kind, actor.gender), words)),
    ...(actor.adjectives && { adjectives: actor.adjectives.map((term) => spelledOut(term, 'adjective')) }),
  };
}

function withWords({ words: _made, ...alias }: Alias, words: OrdinaryWords): Alias {
  const forms = alias.strength === 'weak' ? [alias.text, ...(alias.forms ?? [])] : [];
  const ordinary = forms.filter((form) => ordinaryIn(form, words).length > 0);
  return ordinary.length > 0 ? { ...alias, words: ordinary.sort() } : alias;
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
  const spell = SPELLINGS[primary(given.lang)] ?? ((forms) => forms);
  const forms = new Set(spell([given.text, ...regularForms(given, kind, gender), ...(given.forms ?? [])]));
  for (const form of [given.text, ...spell(given.without ?? [])]) forms.delete(form);
  return [...forms].sort();
}

function regularForms({ text, lang, declension }: Inflected, kind: Lemma['kind'], gender: Actor['gender']): readonly string[] {
  const inflect = TABLES[primary(lang)];
  if (declension === 'none' || !inflect) return [];
  const head = declension ?? gender;
  return inflect({ text, kind, ...(head && { declension: head }) });
}

function primary(lang: string): string {
  return lang.split('-')[0] ?? lang;
}
