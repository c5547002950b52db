/**
 * Words beside a title that make it another office or another time, nobody in particular, or the office itself; by the
 * language of the title, folded, Serbian in Latin. They are words of grammar and of office: who reads a language can say of
 * each what it does before any title.
 */
import { beginsWithOneOf, isOneOf } from '../evidence/words/list.ts';

type Test = (word: string) => boolean;

export interface TitleWords {
  /** Another office or another time: `former`, `deputy`, `the first`. */
  isOther: Test;
  /** Of no one in particular: `a Serbian president`, `no president of Serbia`. */
  isIndefinite: Test;
  /** After these it is what somebody becomes, was or may be, or the office itself: `elected president of Serbia`, `the post of`. */
  takesOffice: Test;
  /** Articles, and what else stands between such a word and the title. */
  isArticle: Test;
}

interface Lists {
  /** Beginnings of words, and whole words. */
  other: readonly [stems: string, words: string];
  indefinite: string;
  /** Beginnings of words, and whole words. */
  taking: readonly [stems: string, words: string];
  articles: string;
}

const ENGLISH = words({
  other: [
    'former deput outgoing incoming previous interim caretaker acting designat retired onetime longtime',
    'ex then first second third next last late vice would ethnic bosnian croatian',
  ],
  indefinite: 'a an any every each no some another neither which whose two both other',
  taking: [
    'becom elect appoint remain',
    'for as at became named office was were been being be is post posts role seat job run ran candidate candidates term mandate title again stays stayed',
  ],
  articles: 'the of',
});

const GERMAN = words({
  other: [
    'ehemalig fruher einstig stellvertret damalig kunftig designiert geschaftsfuhrend amtierend kommissarisch neugewahlt vorig scheidend',
    'ex vize erste ersten erster zweite zweiten letzte letzten letzter nachste nachsten alt',
  ],
  indefinite:
    'ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jeden jedem mancher welcher welche welchen beide beiden zwei anderer andere anderen',
  taking: [
    'gewahlt ernannt',
    'als war waren wurde wurden wird werden zum zur bleibt blieb erneut wieder amt amts amtes posten rolle wahl titel',
  ],
  articles: 'der die das den dem des',
});

const FRENCH = words({
  other: [
    'ancien precedent futur adjoint',
    'ex vice premier premiere deuxieme second seconde dernier derniere prochain prochaine feu',
  ],
  indefinite: 'un une aucun aucune chaque quel quelle deux tout autre nul',
  taking: [
    'nomme devien deven',
    'comme fut etait reste redevient nouveau elu elue poste fonction fonctions role candidat election titre en',
  ],
  articles: 'le la l au du de d les ce cet cette',
});

const ALBANIAN = words({
  other: ['zevendes ushtrues nenkryet', 'ish pare zv'],
  indefinite: 'nje asnje cdo ndonje dy',
  taking: [
    'zgjedh zgjodh emeru',
    'si posti postin postit poste detyra detyren detyres ishte qene behet beri behej mandati mandatin mandatit serish mbetet mbeti roli rolin rolit kandidat kandidati',
  ],
  articles: 'i e te se',
});

const SERBIAN_LISTS: Lists = {
  other: [
    'bivs nekadas zamenik zamjenik potpred pokojn buduc tadasnj prethodn odlazec novoizabran tehnick samoproglasen ranij donedavn nesuden nesudjen',
    'vd prvi prva prvog prvom prvu drugi druga drugog drugu treci tada eks vice poslednji poslednjeg',
  ],
  indefinite:
    'neki neka nekog svaki svaka svakog nijedan nijedna nijednog drugi koji koja kojeg dva oba jedan jedna jednog ikoji',
  taking: [
    'postao postal postane postaj postan izabran imenovan proglasen kandid',
    'za kao ponovo ponovno opet ostaje ostao ostala bio bila bivao mesto mestu mesta mestom mjesto mjestu mjesta polozaj polozaju polozaja funkcija funkcije funkciji funkciju duznost duznosti izbor izbora mandat mandata mandatu titula titulu fotelja fotelju',
  ],
  articles: '',
};
const SERBIAN = words(SERBIAN_LISTS);

const MACEDONIAN = words({
  other: ['poranes zamenik potpret odlazec tehnick', 'в прв прва втор втора екс вице поранешниот поранешен'],
  indefinite: 'еден една секој некој ниеден кој',
  taking: ['избран именуван', 'за како повторно останува беше стана позицијата функцијата местото'],
  articles: '',
});

const RUSSIAN = words({
  other: [
    'бывш тогдаш будущ исполняющ прежн временн избранн новоизбран покоин предыдущ',
    'экс вице первыи первого первому первым первая первои второи врио зам последнии последнего',
  ],
  indefinite: 'один одна одного каждыи каждого любои любого никакои какои нибудь два оба другои другого ни чеи',
  taking: [
    'избра назнач',
    'как снова вновь опять остается остался осталась пост поста посту посте должность должности кресло кресла выборы выборах выборов стал стала стали стать станет был была быть будет роль роли кандидат кандидатом',
  ],
  articles: '',
});

const UKRAINIAN = words({
  other: [
    'колишн тодішн маибутн виконувач попередн тимчасов новообран обрании покіин',
    'екс віце перша першии першого першу першою друга другии останніи останнього',
  ],
  indefinite: 'один одна одного одну кожен кожнии кожного жоден жодна жодного якиись два обидва іншии іншого іншу чии',
  taking: [
    'обран призначен',
    'як знову вдруге залишається залишився залишилася посада посади посаду посаді крісло крісла вибори виборах виборів став стала стати стане був була бути буде роль ролі кандидат кандидатом',
  ],
  articles: '',
});

const NONE = words({ other: ['', ''], indefinite: '', taking: ['', ''], articles: '' });

/** By primary language; Croatian, Bosnian and Montenegrin are read as Serbian (`text/language.ts`). */
const WORDS: Readonly<Record<string, TitleWords>> = {
  de: GERMAN,
  en: ENGLISH,
  fr: FRENCH,
  mk: MACEDONIAN,
  ru: RUSSIAN,
  sq: ALBANIAN,
  sr: SERBIAN,
  uk: UKRAINIAN,
};

/** What joins two titles, adjectives or owners, in any of the languages. */
export const isAnd = isOneOf('and und et dhe i a та');

export function titleWords(lang: string): TitleWords {
  return WORDS[lang] ?? NONE;
}

function words({ other, indefinite, taking, articles }: Lists): TitleWords {
  return {
    isOther: either(beginsWith(other[0]), isOneOf(other[1])),
    isIndefinite: isOneOf(indefinite),
    takesOffice: either(beginsWith(taking[0]), isOneOf(taking[1])),
    isArticle: isOneOf(articles),
  };
}

/** An empty list would hold one empty word, with which every word begins. */
function beginsWith(stems: string): Test {
  return stems === '' ? () => false : beginsWithOneOf(stems);
}

function either(one: Test, two: Test): Test {
  return (word) => one(word) || two(word);
}
