/**
 * How languages say whose an office is. A title is read by the grammar of its own language: `Kosovo PM` is English, while
 * `u Srbiji predsednik` says where and not whose.
 */

/** Which place of a name makes it the owner of a title. `gap` is what stands between, as `gapBetween` folds it. */
export interface Grammar {
  /** The name stands before the title (`Serbia's president`, `Nato-Generalsekretär`). */
  ownsBefore(name: string, gap: string): boolean;
  /** The name stands behind the title (`president of Serbia`, `predsednik Srbije`). */
  ownsBehind(name: string, gap: string): boolean;
  /** On which side of the title the adjective stands. */
  adjective: 'before' | 'behind';
  /** Whether it stands for its holder only behind a definite article; `gap` as above, of the owner. */
  needsArticle(gap: string): boolean;
  /** Whether a title's form shows that no holder is meant: a plural, or an Albanian noun without its article. */
  meansNobody(title: string): boolean;
}

const never = () => false;

/** A title up to the words that say of what: `ministers` of `ministers of foreign affairs`. */
function headOf(title: string): string {
  return title.split(/ (?:of|for|to|in|at|der|des|für|de|du|d['’]|pour)(?: |(?<=['’]))/i)[0] ?? title;
}

/** Capitals are no words that end in a case, but for the ending behind a hyphen (`KFOR-u`). */
const isAcronym = (name: string) => /^[\p{Lu}\d.]+$/u.test(name);

const ENGLISH: Grammar = {
  ownsBefore: (_, gap) => /^(?:'s? | )$/.test(gap),
  ownsBehind: (_, gap) => /^ of (?:the )?$/i.test(gap),
  adjective: 'before',
  // `Elected president of Serbia` is nobody yet.
  needsArticle: (gap) => gap.startsWith(' of '),
  meansNobody: (title) => /(?:[^s]s|men)(?:[- ]general)?$/i.test(headOf(title)),
};

/** The genitive in s, or a compound. */
const GERMAN: Grammar = {
  ownsBefore: (name, gap) => gap === '-' || gap === "' " || (gap === ' ' && /[^\p{Lu}]s$/u.test(name)),
  ownsBehind: (name, gap) => /^ (?:der|des|von|von der|vom) $/i.test(gap) || (gap === ' ' && /[^\p{Lu}]s$/u.test(name)),
  adjective: 'before',
  needsArticle: never,
  meansNobody: (title) => /innen$/.test(headOf(title)),
};

const FRENCH: Grammar = {
  ownsBefore: never,
  ownsBehind: (_, gap) => /^ (?:de |de la |de l'|du |des |d')$/i.test(gap),
  adjective: 'behind',
  // Without one it is a predicate or an apposition: `président du Kosovo depuis 2016`.
  needsArticle: () => true,
  meansNobody: (title) => /s$/i.test(headOf(title)),
};

/** A head noun with its article, in its cases: `presidenti`, `presidentin`, `presidentit`, `presidentja`, `presidentes`. */
const ALBANIAN_DEFINITE = /^(?:(?:[ie]|të|së) )?\S*(?:[iu][nt]?|a|[eë]n|së|[^u]es)(?= |$)/iu;

/** The linking article in all its cases, also as typed without ë. */
const ALBANIAN: Grammar = {
  ownsBefore: never,
  ownsBehind: (_, gap) => /^ (?:i|e|të|te|së|se) $/i.test(gap),
  adjective: 'behind',
  needsArticle: never,
  meansNobody: (title) => !ALBANIAN_DEFINITE.test(title),
};

/**
 * The genitive without any word between. A form that ends as no genitive does is the object of the sentence (`predsednik
 * Srbiji poručuje`), or its subject.
 */
function slavic(noGenitive: RegExp): Grammar {
  // The first word tells the case; others may keep their own (`Republike Kosovo`, `Kancelarije za Metohiju`).
  const isGenitive = (word: string) => isAcronym(word) || !noGenitive.test(word.toLowerCase());
  return {
    ownsBefore: (_, gap) => gap === '-',
    ownsBehind: (name, gap) => gap === ' ' && isGenitive(name.split(' ')[0] ?? name),
    adjective: 'before',
    needsArticle: never,
    meansNobody: never,
  };
}

const SERBIAN = slavic(/(?:[uio]|ija|[oe]m|oj|[уио]|ија|[ое]м|ој)$/);
const RUSSIAN = slavic(/(?:[уюя]|[оаея]м|ией)$/);
const UKRAINIAN = slavic(/(?:[юя]|[оаея]м)$/);

/** Macedonian has no cases. */
const MACEDONIAN: Grammar = {
  ownsBefore: never,
  ownsBehind: (_, gap) => /^ на $/i.test(gap),
  adjective: 'before',
  needsArticle: never,
  meansNobody: never,
};

/** By primary language; Croatian, Bosnian and Montenegrin are read as Serbian (`text/language.ts`). */
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  de: GERMAN,
  en: ENGLISH,
  fr: FRENCH,
  mk: MACEDONIAN,
  ru: RUSSIAN,
  sq: ALBANIAN,
  sr: SERBIAN,
  uk: UKRAINIAN,
};

/** The grammar of a language; none where it is not known. */
export function grammarOf(lang: string): Grammar | undefined {
  return GRAMMARS[lang];
}
