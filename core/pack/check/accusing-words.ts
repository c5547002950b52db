/**
 * The words by which the check knows an accusation, a stage of a case, or a measure against a person.
 *
 * Texts are compared as `plain-text.ts` makes them: folded, Serbian Cyrillic in Latin letters, people's names as `@`.
 * - Words for offences (terrorism, crimes, corruption) are left out, for ministers speak of them all day; they count only right
 *   before a name.
 * - Words for offices of justice (prosecutor, court, tribunal) are left out, for people hold them.
 * - Sanctions are a policy among states; they are a measure against a person where one is named or told to be under them.
 */

/** What holds an accusing word and accuses nobody. */
const HARMLESS: readonly RegExp[] = [
  // Who leads something is in charge of it, and a chargé d'affaires leads an embassy.
  /\b(?:in|take|takes|took|taking) charge\b/g,
  /\bcharges? d'affaires\b/g,
  // What is closed begins in Serbian as a prison does.
  /\bzatvor(?:en|i|e|il|io)\w*/g,
];

const ENGLISH = anyOf(
  `arrest* indict* charge charges charged accus* suspect* suspicion convict* acquit* sentenced sentencing guilty jail* imprison*
  prison* trial trials retrial* custody detain* detention warrant* fugitive* defendant* sanctioned extradit* prosecuted blacklist*`,
  [
    '\\bwanted (?:by|through|over|for)\\b',
    '\\b(?:been|was|were) held in the hague\\b',
    '\\bunder (?:\\w+ ){0,3}sanctions\\b',
    '\\bsanctions (?:on|against|for) @',
    '\\b(?:terrorist|criminal|murderer|traitor|gangster|smuggler)s? @',
  ],
);

/** South Slavic languages share these. `osudio` has condemned in words, `osuđen` was convicted. */
const SOUTH_SLAVIC = anyOf(
  `haps* uhaps* apsi* uaps* uhic* aret* optuz* obtoz* obvin* osumnj* osomnic* osumlj* osudjen* osudjivan* presud* pritvor* pritvar*
  zatvor* poternic* tjeralic* priveden* krivic* sudjenj* sankcionisan*`,
  [
    '\\bpod (?:\\w+ ){0,2}sankcijama\\b',
    '\\bsankcij\\w* (?:protiv |prema |za )?@',
    '\\b(?:terorist|kriminalac|kriminalc|ubic)\\w* @',
  ],
);

/** `dënoi` has condemned in words, `u dënua` and `i dënuar` were convicted; `gjyqtar` is a judge. */
const ALBANIAN = anyOf(
  `arrest* fletarrest* akuz* aktakuz* dyshuar* burg burgu* burgim* burgos* paraburgim* gjyq gjyqi gjyqin gjyqit gjykim* fajtor*
  sanksionua*`,
  [
    '\\bu denua\\b',
    '\\b(?:i|e|te|eshte) denuar\\b',
    '\\bnen sanksione\\b',
    '\\bsanksione\\w* (?:ndaj|kunder|per) @',
    '\\b(?:terrorist|kriminel)\\w* @',
  ],
);

/** Titles of ours stand in more languages than we write in; these stems many of them share. */
const ELSEWHERE = anyOf(
  'arest* arrest* accus* akuz* incrimin* obvin* podozr* verhaft* festgenommen* angeklagt* anklage* verurteilt* condann*',
);

const BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  en: ENGLISH,
  sq: ALBANIAN,
  ...Object.fromEntries(['sr', 'hr', 'bs', 'cnr', 'sh', 'mk', 'sl', 'bg'].map((lang) => [lang, SOUTH_SLAVIC])),
};

/** The first accusing word of a plain text, or `null`; `lang` is a BCP 47 tag. */
export function accusingWord(plain: string, lang: string): string | null {
  const words = BY_LANGUAGE[lang.split('-')[0] ?? ''] ?? ELSEWHERE;
  return withoutHarmless(plain).match(words)?.[0].replace(/ ?@ ?/, '') ?? null;
}

export function withoutHarmless(plain: string): string {
  return HARMLESS.reduce((text, phrase) => text.replace(phrase, ' '), plain);
}

/** Stems with a star stand for words that begin so; phrases are patterns. */
function anyOf(stems: string, phrases: readonly string[] = []): RegExp {
  const words = stems.split(/\s+/).map((stem) => stem.replace('*', '\\w*'));
  return new RegExp([`\\b(?:${words.join('|')})\\b`, ...phrases].join('|'));
}
