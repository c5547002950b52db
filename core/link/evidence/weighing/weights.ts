/**
 * What each piece of evidence is worth, in units of one cue word. Set by hand on texts in eight languages and rounded to
 * quarters; how sure a sum makes a mention is measured (`confidence.ts`).
 */

export const WEIGHTS = {
  /** The actor's full name elsewhere on the page settles a surname, unless somebody else bears it too. */
  fullName: 3,
  /** An office beside a surname: many people hold offices, so it needs cues besides. */
  titleBeside: 1,
  /** An office that the actor held: hardly anybody else bears both that name and that title. */
  ownTitle: 2.25,
  /** An office that the pack knows, and the actor not in it: as good as none. */
  othersTitle: 0,
  /** A cue word anywhere on the page; only different ones count. */
  cueWord: 1,
  /** A cue that is itself a weak name may be as much in doubt as what it speaks for. */
  weakCue: 0.5,
  /** More cue words say the same again. */
  mostCueWords: 3,
  /** A related actor that stands on the page by a strong name. */
  relatedActor: 1,
  mostRelatedActors: 2,
  /** Another actor of the packs by a strong name: what they share is the subject. */
  castMember: 0.5,
  /** Places are named in passing. */
  castPlace: 0.25,
  mostCast: 3,
  /** All of these together for one whom the page never names in full: the page's subject is not the sentence's. */
  mostSupport: 4,
  /** The page is in the language of the alias. */
  pageLanguage: 0.5,
  /** The article is of the years in which the actor held offices. */
  inOffice: 0.5,
  /** It is from long before anybody had reason to write of the actor. */
  beforeTheirTime: -1,
  /** Nobody is introduced on the page, and no sentence with the name speaks of the actor's matters. */
  outOfCompany: -2.5,
  /** By how much more this and the next two count where all names of the page are somebody else's; a share in proportion. */
  amongStrangers: 2,
  /** A body's letters in one sentence with another actor by a strong name. */
  companyInSentence: 1.25,
  /** The sentence before or behind does, or another one with the name. */
  companyNear: -0.75,
  /** The block does. */
  companyInBlock: -1.75,
  /** A trade in the sentence of one whom the page has not introduced. */
  privateSentence: -1.5,
  /** A report of a match in the sentence: its players go by their surnames alone. */
  matchSentence: -3,
  /** All other names of the page are somebody else's; a share of them counts in proportion. */
  namesakes: -3,
  /** Two different cues in the sentence, although somebody else was introduced. */
  sureSentence: 0.5,
  /** A bare courtesy before one whom the page has not introduced. */
  courtesy: -3,
  /** A place with a capital inside a sentence, where the common word has none. */
  capitalInside: 0.75,
  /** Capitals that are a common word in other languages, not in the page's. */
  unmistakable: 2,
  /** An article before an abbreviation that is also a common word. */
  article: 2,
} as const;

/** A surname is borne by many; an abbreviation or a place of one word by fewer; a name of several words by hardly any. */
export const NEEDED = { surname: 2.5, word: 2, words: 1.5 } as const;

/**
 * Cues of a confusable contest a name unless the cues for the actor are this many times as many. A surname comes with
 * more signs of its own (introductions, first names), an abbreviation with none.
 */
export const OUTWEIGHS = { person: 4, other: 6 } as const;

/** Years before a first office in which news may already be about the one who will hold it. */
export const YEARS_AHEAD = 5;

/** The share of a page's names that are somebody else's from which even a strong name of one word needs company. */
export const MANY_OTHERS = 0.35;
/** The share from which a surname is held to be the actor's only near where the actor was introduced or is written of. */
export const MANY_STRANGERS = 0.13;
/** A page is taken to be of the pack's matters until it shows otherwise: as if it had this many names of its actors more. */
export const NAMES_EXPECTED = 6;
