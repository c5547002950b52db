/**
 * Words beside a name that tell who bears it, folded, in the languages of the packs. They are kinds of words, not
 * lists of cases: offices that newsmakers hold, walks of life that news gives to private people, and words that say
 * outright that somebody else is meant. Inflection is met by comparing beginnings.
 */

const list = (words: string) => words.trim().split(/\s+/);

/** Beginnings of words for offices; beside a surname they speak for the actor. */
const OFFICES = list(`
  president presid vicepresident premier prime minist secretar ambassad envoy commander general colonel admiral chancellor
  mediator diplomat speaker mayor spokes leader representative commissioner counsel chief director prosecutor senator
  predsed potpredsed premijer ministar ministr ambasador komand gener kancelar sekretar izaslani poslani posredni sef
  direktor gradonacelni lider guverner tuzil portparol izvestitelj
  председ потпредсед премиј министар министр амбасадор команд генерал канцелар секретар изаслани послани посредни шеф
  директор градоначелни лидер гувернер портпарол
  president kryeminist zevendes minist ambasador gjeneral komandant kancelar sekretar emisar kryetar kreu shef lider drejtor zedhenes
  prasident ministerprasident kanzler bundeskanzler aussenminister regierungschef generalsekretar botschafter gesandt
  sondergesandt vermittler beauftragt oberst kommandeur sprecher
  premier ministre ambassadeur chef emissaire chancelier secretaire porte depute haut
  президент премьер министр посол глава представител посланни спикер генерал командующ канцлер госсекретар спецпредставител
  премєр єр міністр речни держсекретар очільни спецпредставни
`);

/** Ends of German compounds for offices (`Außenministerin`, `EU-Vermittler`, `Parteichef`). */
const OFFICE_ENDS = list(`
  minister ministerin prasident prasidentin kanzler kanzlerin sekretar sekretarin botschafter botschafterin gesandter gesandte
  vermittler beauftragter beauftragte chef chefin sprecher sprecherin general politiker politikerin kollege kollegin nachfolger
  vorganger
`);

/** Courtesies: they say nothing either way. */
const COURTESIES = new Set(
  list(`mr mrs ms miss gen lt col sgt capt adm gov sen rep amb dr prof sir herr herrn frau m mme monsieur madame gospodin gospoda gospodja g gdja господин господа госпођа
  госпожа пан пані zoti z zonja s t`),
);

/** Days and months, which have capitals in some languages and stand before names. */
const TIMES = new Set(
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli
  oktober dezember today yesterday heute gestern`),
);

/** Beginnings of words for walks of life in which nobody of a political pack is introduced. */
const WALKS_OF_LIFE = list(`
  neighbo teacher driver farmer baker roofer pensioner singer actor actress footballer striker midfielder goalkeeper defender
  forward winger coach referee player painter chef surgeon student photographer designer tailor musician
  komsi nastavni ucitelj vozac kamiondzi seljak pekar penzioner peva gluma fudbaler kosarka odbojka rukometa teniser golman
  napadac trener sudija slikar student profesor radnik pesni pisac
  комши настави учитељ возач сељак пекар пензионер пева глум фудбалер кошарка одбојка голман тренер молер
  fqinj mesues shofer bujk bukepjek pensionist kengetar aktor futbollist trajner gjyqtar portier sulmues
  nachbar lehrer fahrer bauer backer rentner sanger schauspieler fussballer sturmer torwart trainer schiedsrichter
  voisin instituteur chauffeur agriculteur boulanger chanteu acteur actrice footballeu gardien entraineur
  сосед учител водител фермер пенсионер певец певиц актер актрис футболист вратар тренер
  сусід вчител воді пенсіонер співа актор футболіст воротар
`);

/** English names of peoples, which follow the name of a place as nouns (`Kosovo Serbs`). */
const PEOPLES = [
  'serb',
  'albanian',
  'kosovar',
  'croat',
  'bosniak',
  'roma',
  'turk',
  'gorani',
  'montenegrin',
  'macedonian',
  'russian',
];

/** Words that say that another bearer of the name is meant. */
const NAMESAKES = new Set(
  list(`other another namesake called named wrong different
  drugi druga drugog zvani zvana imenjak prezimenjak takodje izvesni izvesna
  други друга другог звани звана имењак презимењак такође извесни
  tjeter quajtur tjetri namens namen genannt anderer andere andrer
  autre nomme nommee appele другои другая некии некая тезка однофамилец іншии інша якиись`),
);

/** English articles say the same (`a Vucic in Ohio`); the letters are common words elsewhere (`а Вучић каже`). */
const ENGLISH_ARTICLES = new Set(['a', 'an']);

/** Words with which a sentence begins although they are nobody's name, by language. */
const OPENERS = new Set(
  list(`
  the a an and but or so yet for nor if when while as after before since until because although though once what who why how where
  which that this these those there here he she it they we you i his her its their our in on at by with without from of to into over
  under about against between during through like unlike only even both either neither not no yes now then today yesterday tomorrow
  ask call meet watch see read follow let blame thank remember imagine consider take stop why even lawyers supporters critics allies
  still also just later earlier meanwhile however instead thus therefore moreover asked said says told according will would can could
  did does do is are was were has have had may might should must let president former
  i a ali ili pa te da ne ni kad kada dok ako jer sto sta ko gde kako zasto posle pre od do u na za sa s iz o po pri bez prema pred
  protiv medju preko uz kod zbog danas juce sutra sada tada ovde tamo to ovaj taj on ona oni mi vi ja se su je bio bila kaze rekao rekla
  izjavio porucio dodao podsetio naveo istakao ocenio najavio takodje medjutim ipak vec samo jos inace nakon prvi novi bivsi
  advokat kabinet izjava poseta susret sastanak odluka pristalice rezim vlada stranka pismo govor saradnik saradnici ministri
  адвокат кабинет изјава посета сусрет састанак одлука присталице режим влада странка писмо говор сарадник сарадници министри
  визит слова заявление встреча решение сторонники режим правительство партия письмо речь адвокат команда
  візит слова заява зустріч рішення прихильники уряд партія лист промова адвокат команда
  avokati vizita deklarata takimi vendimi qeveria partia letra fjalimi
  и а али или па те да не ни кад када док ако јер што шта ко где како зашто после пре од до у на за са с из о по при без према пред
  против међу преко уз код због данас јуче сутра сада тада овде тамо то овај тај он она они ми ви ја се су је био била каже рекао
  рекла изјавио поручио додао подсетио навео истакао оценио најавио такође међутим ипак већ само још иначе након први нови бивши
  dhe por ose edhe nese kur ku si pse cfare kush nga ne me pa per te se sepse pas para deri mbi nen kunder midis gjate sipas sot dje
  neser tani ketu atje ky kjo ai ajo ata ne ju une nuk s po jo tha thote presidenti kryeministri ish
  und aber oder wenn als wie was wer wo warum weil dass nach vor bei mit ohne fur gegen uber unter zwischen auch nur noch schon jetzt
  dann heute gestern morgen hier dort der die das den dem des ein eine einen einem er sie es wir ihr ich sein ihre im am zum zur ist
  sind war hat haben wird soll kann fruher
  et mais ou donc or ni car si quand comme que qui quoi ou pourquoi apres avant depuis pendant chez avec sans pour contre entre sous sur
  dans par le la les un une des ce cet cette ces il elle ils elles nous vous je son sa ses leur selon hier aujourd demain alors ainsi
  но или если когда где как почему кто после перед до при об под над между через потому что чтобы это этот тот она они мы вы я его ее
  их сегодня вчера завтра теперь тогда также однако только еще уже ранее позже по словам
  і и та але або якщо коли де як чому хто після перед під між через тому що щоб це цеи тои він вона вони ми ви иого іі сьогодні вчора
  завтра тепер тоді також однак лише ще вже раніше пізніше за
  `),
);

/** Prepositions of place, before which a capital word at the start of a sentence is a town rather than a first name. */
const LOCATIVES = new Set(list('in at near from u iz na kod у из на код в во з до ne nga te a en depuis aus bei nach'));

/** Articles before which a name that is also a common word is a name (`the US`, `l'UE`). */
const ARTICLES = new Set(list('the l die der das den dem la le'));

/** English prepositions, after which `US` is the pronoun only where no noun follows. */
const PREPOSITIONS = new Set(list('to for of with without from by on like than between about'));

/** English words after which `US` in capitals is more often the pronoun. */
const BEFORE_PRONOUN = new Set(
  list(`tell tells told telling ask asks asked give gives gave join joins contact about let lets help helps took take takes make makes
  made for to of with without from by on like than see show shows showed bring brings brought leave leaves left want wants need needs
  trust love hate kill call calls called send sends sent teach owe owes owed all both none some most many`),
);

/** English words before which `US` in capitals is the pronoun: no noun that it could qualify. */
const AFTER_PRONOUN = new Set(
  list(`to for in on at of by with from up out down off over back away if whether that what who how why when where all both any anything
  nothing something everything once again now then today tonight too also and or but not is are was were a an the this these your our
  my his her their more less better first one two three`),
);

/** Abbreviations of countries and bodies that are common words when a page shouts, by the languages in which they are. */
const SHOUTED_WORDS: Readonly<Record<string, readonly string[]>> = {
  us: ['en'],
  un: ['fr', 'es', 'it', 'ca', 'ro', 'gl', 'eo'],
  eu: ['pt', 'ro', 'gl', 'fr', 'ca'],
  sad: ['en', 'sr', 'hr', 'bs', 'sh'],
  be: ['en'],
  ke: ['sq', 'it'],
  ec: [],
  pace: ['en', 'it'],
  dash: ['en'],
  onu: ['sr', 'hr', 'bs', 'tr'],
  uno: ['es', 'it'],
};

const startsWithAny = (word: string, beginnings: readonly string[]) => beginnings.some((beginning) => word.startsWith(beginning));

export const isOffice = (word: string) =>
  word.length > 2 && (startsWithAny(word, OFFICES) || OFFICE_ENDS.some((end) => word.endsWith(end)));
export const isCourtesy = (word: string) => COURTESIES.has(word);
export const isTime = (word: string) => TIMES.has(word);
export const isWalkOfLife = (word: string) => startsWithAny(word, WALKS_OF_LIFE);
/** `lang` is the page's primary language. */
export const isNamesake = (word: string, lang: string) => NAMESAKES.has(word) || (lang === 'en' && ENGLISH_ARTICLES.has(word));
export const isOpener = (word: string) => OPENERS.has(word);
export const isPeople = (word: string) => startsWithAny(word, PEOPLES);
export const isLocative = (word: string) => LOCATIVES.has(word);
export const isArticle = (word: string) => ARTICLES.has(word);
export const isPreposition = (word: string) => PREPOSITIONS.has(word);
export const goesBeforePronoun = (word: string) => BEFORE_PRONOUN.has(word);
export const goesAfterPronoun = (word: string) => AFTER_PRONOUN.has(word);
/** The languages in which a shouted abbreviation is a common word, or null where it is none. */
export const shoutedIn = (word: string): readonly string[] | null => SHOUTED_WORDS[word] ?? null;
