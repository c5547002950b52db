/**
 * The words by which the check knows an accusation, a stage of a case, a measure against a person, or a deed laid to somebody's charge.
 *
 * Texts are compared as `plain-text.ts` makes them: folded, Serbian Cyrillic in Latin letters, people's names as `@`.
 * - Words for offences in general (terrorism, crimes, corruption) are left out, for ministers speak of them all day; they count
 *   only right before a name. What one person does to enrich themselves (to steal, to bribe) counts, but not what is done against it.
 * - A murder is an event and has a victim; only who did it is accused.
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
  // Bodies and laws against a deed.
  /\banti[- ]?(?:money[- ])?(?:fraud|bribery|laundering)\b/g,
  /\bfraud (?:office|unit|squad|department|directorate|prevention)\b/g,
  /\b(?:against|combat\w*|counter\w*|prevent\w*|suppress\w*|laws? on|bill on|acts? on|convention on)(?: \w+){0,2}? (?:fraud|bribery|laundering|embezzlement)\b/g,
  /\b(?:protiv|sprecavanj\w*|suzbijanj\w*|zakon\w* o)(?: \w+){0,2}? (?:prevar\w*|podmicivanj\w*|pranj\w* novca|pronever\w*|kradj\w*)\b/g,
  /\b(?:kunder|parandalim\w*|luftim\w*|ligj\w* per)(?: \w+){0,2}? (?:mashtrim\w*|ryshfet\w*|pastrim\w* (?:te|e) parave|vjedhje\w*)\b/g,
];

const ENGLISH_DEEDS = `stole stolen steal* embezzl* defraud* fraud* swindl* brib* launder* thief thieves crook crooks murderer*`;

/** By whom, for the victim stands beside the word as often. */
const ENGLISH_DEED_PHRASES = ['\\bwar criminals?\\b', '\\bmurdered (?:by )?@', "@(?:'s?)? murder of\\b"];

const ENGLISH = anyOf(
  `arrest* indict* charge charges charged accus* suspect* suspicion convict* acquit* sentenced sentencing guilty jail* imprison*
  prison* trial trials retrial* custody detain* detention warrant* fugitive* defendant* sanctioned extradit* prosecuted blacklist*
  ${ENGLISH_DEEDS}`,
  [
    '\\bwanted (?:by|through|over|for)\\b',
    '\\b(?:been|was|were) held in the hague\\b',
    '\\bunder (?:\\w+ ){0,3}sanctions\\b',
    '\\bsanctions (?:on|against|for) @',
    '\\b(?:terrorist|criminal|traitor|gangster|smuggler)s? @',
    ...ENGLISH_DEED_PHRASES,
  ],
);

/** South Slavic languages share these. `osudio` has condemned in words, `osuđen` was convicted. */
const SOUTH_SLAVIC = anyOf(
  `haps* uhaps* apsi* uaps* uhic* aret* optuz* obtoz* obvin* osumnj* osomnic* osumlj* osudjen* osudjivan* presud* pritvor* pritvar*
  zatvor* poternic* tjeralic* priveden* krivic* sudjenj* sankcionisan* ukrao ukrala ukrali ukraden* krade kradu pokrao pokrali
  opljacka* pronever* prevarant* podmi* lopov* zlocinac zlocinc*`,
  [
    '\\bpod (?:\\w+ ){0,2}sankcijama\\b',
    '\\bsankcij\\w* (?:protiv |prema |za )?@',
    '\\b(?:terorist|kriminalac|kriminalc|ubic)\\w* @',
    '\\bpranj\\w* novca\\b',
    '\\b(?:uzima|uzeo|uzela|primi|prima|dava)\\w* mit[oa]\\b',
  ],
);

/** `dënoi` has condemned in words, `u dënua` and `i dënuar` were convicted; `gjyqtar` is a judge. */
const ALBANIAN = anyOf(
  `arrest* fletarrest* akuz* aktakuz* dyshuar* burg burgu* burgim* burgos* paraburgim* gjyq gjyqi gjyqin gjyqit gjykim* fajtor*
  sanksionua* vjedh* vodhi vodhen perveteso* hajdut* hajn hajni mashtrue* mashtroi ryshfet* vrases* vrastar*`,
  [
    '\\bu denua\\b',
    '\\b(?:i|e|te|eshte) denuar\\b',
    '\\bnen sanksione\\b',
    '\\bsanksione\\w* (?:ndaj|kunder|per) @',
    '\\b(?:terrorist|kriminel)\\w* @',
    '\\bkriminel\\w* (?:i |e |te )?luftes\\b',
    '\\bpastrim\\w* (?:te|e) parave\\b',
  ],
);

/** Titles of ours stand in more languages than we write in; these stems many of them share. */
const ELSEWHERE = anyOf(
  'arest* arrest* accus* akuz* incrimin* obvin* podozr* verhaft* festgenommen* angeklagt* anklage* verurteilt* condann*',
);

const DEEDS = anyOf(ENGLISH_DEEDS, ENGLISH_DEED_PHRASES);

const BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  en: ENGLISH,
  sq: ALBANIAN,
  ...Object.fromEntries(['sr', 'hr', 'bs', 'cnr', 'sh', 'mk', 'sl', 'bg'].map((lang) => [lang, SOUTH_SLAVIC])),
};

/** The first accusing word of a plain text, or `null`; `lang` is a BCP 47 tag. */
export function accusingWord(plain: string, lang: string): string | null {
  const words = BY_LANGUAGE[lang.split('-')[0] ?? ''] ?? ELSEWHERE;
  return (
    withoutHarmless(plain)
      .match(words)?.[0]
      .replace(/ ?@(?:'s?)? ?/, '') ?? null
  );
}

/** The same for a text of which nobody says in what language it is. */
export function accusingWordInAny(plain: string): string | null {
  const found = ['en', 'sr', 'sq', ''].map((lang) => accusingWord(plain, lang));
  return found.find((word) => word !== null) ?? null;
}

/** The first word of a plain English text for a deed, or `null`. */
export function deedIn(plain: string): string | null {
  return (
    withoutHarmless(plain)
      .match(DEEDS)?.[0]
      .replace(/ ?@(?:'s?)? ?/, '') ?? null
  );
}

export function withoutHarmless(plain: string): string {
  return HARMLESS.reduce((text, phrase) => text.replace(phrase, ' '), plain);
}

/** Stems with a star stand for words that begin so; phrases are patterns. */
function anyOf(stems: string, phrases: readonly string[] = []): RegExp {
  const words = stems.split(/\s+/).map((stem) => stem.replace('*', '\\w*'));
  return new RegExp([`\\b(?:${words.join('|')})\\b`, ...phrases].join('|'));
}
