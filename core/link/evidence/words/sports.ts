/**
 * Sport, by words that stand in reports of matches and hardly together elsewhere; one alone may be a figure of speech, two in
 * a sentence are a match. Folded; by their beginnings, so that endings need not be listed.
 */
import { beginsWithOneOf, isOneOf } from './list.ts';

const begins = beginsWithOneOf(
  `midfield striker goalkeep goalscor goalless halftime equalis equaliz hattrick offside substitut touchline crossbar derby
  semifinal quarterfinal playoff tournament championship medal referee teammate matchday football handball volleyball tennis
  tiebreak marathon sprint judo karate boxing wrestl knockout ippon gymnast athletics cyclist wicket innings skier swimm chess taekwondo`,
  `torhuter torwart torschutz mittelfeld sturmer elfmeter freistoss halbzeit nachspielzeit kopfball anpfiff abpfiff
  schlusspfiff spieltag bundesliga regionalliga kreisliga saison schiedsrichter eingewechsel ausgewechsel einwechsel
  auswechsel doppelpack viertelfinal halbfinal turnier meisterschaft medaille fussball gegentor fuhrungstreffer
  ausgleichstreffer siegtreffer anschlusstreffer boxkampf schach skirennen slalom leichtathlet radrennen schwimmen gewichtheb`,
  `attaquant entraineur championnat egalis tacle tournoi vestiaire rempla basket buteu demifinale prolongation boxe cyclisme
  natation athletisme halterophil peloton maillot dossard repechage`,
  `portier sulmues mesfush trajner ndeshj kampionat superlig skuadr stadium gjysmefinal cerekfinal derbi turne futboll
  hendboll volejboll tenis kuqebardh goleador sezon transferim xhudo boks ipon vazari nokaut raund shahist mundje gjimnastik
  notim cikliz penallt medalj repesazh`,
  `golman golgeter strelac strelc penal utakmic poluvreme veznjak vezist saigrac prvenstv fudbal kosark rukomet odbojk trojk
  skokov asistenc stadion polufinal cetvrtfinal turnir izjednac napadac golom gola dzudo rvanj sahist gimnastic atleti
  plivanj biciklist skijas tekvondo korner superlig osmin pehar autgol`,
  `забил заброс вратар нападающ полузащит пенальти тренер кубок кубк чемпион сезон сборн стадион дерби полуфинал четвертьфинал
  турнир медал шаиб дубл футбол хокке баскетбол теннис волеибол гандбол таим дзюдо карате бокс иппон нокаут гимнаст атлет
  лыжн плован плаван велогон фигурист биатлон`,
  `забив воротар нападник півзахис пенальті чемпіон збірн стадіон дербі півфінал чвертьфінал турнір хоке теніс іппон шах
  гімнаст лижн фігурист біатлон`,
);

const isWhole = isOneOf(
  'goal goals scored header coach match league cup season squad pitch set kick bench saves fans keeper defender forward winger hurdles',
  'tor tore toren treffer traf trafen pokal trainer mannschaft liga meister derby satz ecke flanke vorlage ausgleich verteidiger stadion',
  'but buts marque ligue coupe saison gardien defenseur milieu arbitre manche surface corner stade carton tribune',
  'gol gola golash golat shenoi shenuan shenoj shenues loja lojtari lojtar lojtaret skuadra ekipi kupa kupes minuten topi topin topit',
  'finale finala finalu volej volejem aut golova golove pogodak pogotka meca mec mecu trener trenera ligi lige kup kupu sezoni sezone sezona ekipa tim dres poena kola',
  'финал финала финалу финале аренда аренды аренду гол гола голы голов голу матч матча матче ворота ворот лига лиги лиге судья судьи сет сете сета команда команды пенальти тура туре',
  'фінал фіналу фіналі оренда оренди оренду голи голів матчу матчі воріт ліга ліги лізі суддя сеті сету команди сезон сезону сезоні туру турі',
);

export const isOfSport = (word: string): boolean => begins(word) || isWhole(word);

/** A minute that is counted (`70e minute`, `u 60. minutu`); those that last are many. */
export const isMinute = isOneOf('minute minutu minuti минуте хвилині');

/** What a report of a match lists people under, before a colon. */
export const isSheetHead = isOneOf(
  'lineups lineup team teams substitutes subs scorers goals booked bookings cautions sent goalscorers starting unused standings results',
  `aufstellung aufstellungen tore torschutzen torfolge gelb gelbrot rot karten verwarnungen bank ersatzbank einwechslungen
  auswechslungen zuschauer ergebnisse punkte`,
  'buts buteurs avertissements avertissement expulsion expulsions remplacants composition compositions cartons evolution arbitres',
  'formacioni formacionet shenues shenuesit golat golashenuesit kartona kartonat kartonet zevendesuesit rezervat',
  'strelci strelac golovi golova kartoni kartone sastav sastavi postava poeni igrali izmene klupa',
  'голы состав составы запасные замены предупреждения предупреждены удаления удалены очки шаибы гол',
  'голи склад склади запасні заміни попередження вилучення шаиби',
);
