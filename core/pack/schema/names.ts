/** The shapes of names: what is looked for in texts, what shares it, and how offices are called. */
import * as v from 'valibot';
import { field, ID, Language, text } from '../fields.ts';

/** What a build makes forms of: in the language's cases, in its other script, and as it is typed without diacritics. */
const inflected = {
  declension: field(
    v.optional(v.picklist(['masculine', 'feminine', 'neuter', 'plural', 'none'])),
    'How its head declines where the ending does not tell; "none" for what has one form, or is itself a form that no rule gives.',
  ),
  forms: field(v.optional(v.array(text(120))), 'Forms that no rule of the language gives; a build adds the regular ones.'),
  without: field(
    v.optional(v.array(text(120))),
    'Forms that the rules give and this name does not have, or that are another word.',
  ),
};

export const Alias = v.strictObject({
  text: field(text(120), 'A name as written, never a description; in the nominative.'),
  lang: field(Language, 'The language in which it is written so; one that several share stands once.'),
  ...inflected,
  strength: field(v.picklist(['strong', 'weak']), 'A strong alias stands alone; a weak one needs evidence on the page.'),
  words: field(
    v.optional(v.array(text(120))),
    'Made by a build: the forms of a weak alias that are ordinary words too, in any language.',
  ),
});

/**
 * Somebody or something else that bears an alias. With cues it counts against the actor where a cue is on the page;
 * without cues its text is never the actor.
 */
export const Confusable = v.strictObject({
  text: field(text(120), 'The name that is shared, or a longer one that holds it.'),
  means: field(text(160), 'Who or what else bears the name.'),
  cues: field(v.array(text(60)), 'Words that tell it by; without any, the text is never the actor.'),
});

/** A word that is no name: the title of an office, or an adjective such as "Serbian". */
export const Term = v.strictObject({
  text: field(text(60), 'The word or words, in the nominative (of an adjective: the masculine).'),
  lang: field(Language, 'The language in which it is written so.'),
  ...inflected,
});

/** What an office is called in running text, so that "Serbia's president" finds who held it on the article's date. */
export const Office = v.strictObject({
  id: ID,
  roles: field(
    v.pipe(v.array(text(90)), v.minLength(1, 'name at least one title of a role')),
    'The English titles of the roles that are this office.',
  ),
  titles: field(
    v.pipe(v.array(Term), v.minLength(1, 'give at least one title')),
    'How articles call the office, without the body that "of" names; in the singular.',
  ),
  beside: field(
    v.optional(v.record(ID, ID)),
    'Where another name than that of the role\'s "of" tells the office ("head of the Kosovo government"): by the actor that is named, the one that the role is "of". Others then don\'t count.',
  ),
  hosts: field(
    v.optional(v.record(text(90), v.array(ID))),
    'Of envoys: by title of the role, the actors of which one must be named as where it is held ("ambassador to Kosovo").',
  ),
});

/** A longer name that is nobody of ours and takes its text out of play. */
export const Blocker = v.strictObject({ text: text(120), means: text(160) });

/** A form that is also an ordinary word or another actor's name, and that the author has looked at and keeps. */
export const Clash = v.strictObject({
  form: field(text(120), 'The form, as the check names it.'),
  because: field(text(160), 'Why it may stay as it is.'),
});

export type Alias = v.InferOutput<typeof Alias>;
export type Term = v.InferOutput<typeof Term>;
export type Office = v.InferOutput<typeof Office>;
export type Confusable = v.InferOutput<typeof Confusable>;
