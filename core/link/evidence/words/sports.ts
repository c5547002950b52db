/**
 * Sport, by words that stand in reports of matches and hardly together elsewhere; one alone may be a figure of speech, two in
 * a sentence are a match. Folded; by their beginnings, so that endings need not be listed.
 */
import { beginsWithOneOf, isOneOf } from './list.ts';

const begins = beginsWithOneOf(
  `midfield striker goalkeep goalscor goalless halftime equalis equaliz hattrick offside substitut touchline crossbar derby semifinal
  quarterfinal playoff tournament championship medal referee teammate matchday football basketball handball volleyball tennis
  penalt tiebreak marathon sprint judo karate boxing wrestl knockout ippon gymnast athletics cyclist skier swimm chess taekwondo`,
  `torhuter torwart torschutz mittelfeld sturmer elfmeter freistoss halbzeit nachspielzeit kopfball anpfiff abpfiff schlusspfiff spieltag
  bundesliga regionalliga kreisliga saison schiedsrichter eingewechsel ausgewechsel einwechsel auswechsel hattrick doppelpack
  viertelfinal halbfinal turnier meisterschaft medaille fussball handball basketball tennis gegentor fuhrungstreffer ausgleichstreffer
  siegtreffer anschlusstreffer boxen boxkampf schach skirennen slalom leichtathlet radrennen schwimmen gewichtheb`,
  `penalty attaquant entraineur championnat egalis tacle tournoi medaille vestiaire rempla football handball basket tennis buteu
  demifinale prolongation boxe cyclisme natation athletisme gymnast halterophil slalom taekwondo`,
  `penallt portier sulmues mesfush trajner ndeshj kampionat superlig skuadr stadium gjysmefinal cerekfinal derbi turne medalj
  futboll basketboll hendboll volejboll tenis kuqebardh goleador sezon transferim
  xhudo karate boks ipon vazari nokaut raund shahist mundje gjimnastik atletik notim cikliz`,
  `golman golgeter strelac strelc penal utakmic poluvreme poluvremen veznjak vezist saigrac superlig prvenstv fudbal kosark
  rukomet odbojk tenis trojk skokov asistenc stadion derbi polufinal cetvrtfinal turnir medalj izjednac napadac golom gola
  dzudo karate boks ipon nokaut rvanj sahist gimnastic atleti plivanj biciklist skijas tekvondo`,
  `забил заброс вратар нападающ полузащит пенальти тренер кубок кубк чемпионат чемпион сезон сборн стадион дерби полуфинал четвертьфинал
  турнир медал шаиб дубл футбол хокке баскетбол теннис волеибол гандбол таим
  дзюдо карате бокс иппон нокаут шахмат гимнаст атлет лыжн плован плаван велогон фигурист биатлон`,
  `забив воротар нападник півзахис пенальті тренер кубок кубк чемпіонат чемпіон збірн стадіон дербі півфінал чвертьфінал турнір медал
  шаиб футбол хоке баскетбол теніс волеибол гандбол таим
  дзюдо карате бокс іппон нокаут шах гімнаст атлет лижн плаванн велогон фігурист біатлон`,
);

const isWhole = isOneOf(
  'goal goals scored header coach match league cup season squad pitch set kick bench saves fans keeper defender forward winger hurdles',
  'tor tore toren treffer traf trafen pokal trainer mannschaft liga meister derby satz ecke flanke vorlage ausgleich keeper verteidiger stadion',
  'but buts marque match ligue coupe saison gardien defenseur milieu arbitre manche set surface corner stade derby carton tribune',
  'gol gola golash golat shenoi shenuan shenoj shenues loja lojtari lojtar lojtaret skuadra ekipi kupa kupes minuten topi topin topit',
  'gol gola golova golove pogodak pogotka meca mec mecu trener trenera liga ligi lige kup kupa kupu sezoni sezone sezona ekipa tim dres poena kola',
  'гол гола голы голов голу матч матча матче ворота ворот лига лиги лиге судья судьи сет сете сета команда команды пенальти тура туре',
  'гол голу голи голів матч матчу матчі ворота воріт ліга ліги лізі суддя сет сеті сету команда команди сезон сезону сезоні туру турі',
);

export const isOfSport = (word: string): boolean => begins(word) || isWhole(word);

/** A minute that is counted (`70e minute`, `u 60. minutu`); those that last are many. */
export const isMinute = isOneOf('minute minutu minuti минуте хвилині');

/** What a report of a match lists people under, before a colon. */
export const isSheetHead = isOneOf(
  'lineups lineup team teams substitutes subs scorers goals booked bookings cautions sent goalscorers starting unused standings results',
  `aufstellung aufstellungen tore torschutzen torfolge gelb gelbrot rot karten verwarnungen bank ersatzbank einwechslungen auswechslungen
  zuschauer ergebnisse punkte`,
  'buts buteurs avertissements avertissement expulsion expulsions remplacants composition compositions cartons evolution arbitres',
  'formacioni formacionet shenues shenuesit golat golashenuesit kartona kartonat kartonet zevendesuesit rezervat',
  'strelci strelac golovi golova kartoni kartone sastav sastavi postava poeni igrali izmene klupa',
  'голы состав составы запасные замены предупреждения предупреждены удаления удалены очки шаибы гол',
  'голи склад склади запасні заміни попередження вилучення очки шаиби',
);
