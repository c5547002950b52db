/** What a language's table is asked, and what it answers. */

/** A name or term in the nominative, with what is known of how it declines. */
export interface Lemma {
  text: string;
  /** What it names: a person's given name and surname decline apart, a body's head with its adjectives, a term as a common noun or adjective. */
  kind: 'person' | 'organisation' | 'place' | 'agreement' | 'office' | 'adjective';
  /** How the head declines, where the author or the actor's gender says so; else its ending tells. */
  declension?: 'masculine' | 'feminine' | 'neuter' | 'plural';
}

/** All regular forms of a lemma, in any order, the lemma itself left out or not. A language whose rules don't fit it answers with none. */
export type Inflect = (lemma: Lemma) => readonly string[];
