/**
 * More of a census of occupations in Serbian, Russian and Ukrainian, for the word right beside a surname (`agronom Đurić`,
 * `Фотокорреспондент Хилл`). Stems, folded. Ranks of police and army that newsmakers bear are left out.
 */
import { beginsWithOneOf, inLatin, isOneOf } from '../list.ts';

const begins = beginsWithOneOf(
  `agronom akrobat alpinist arhitek arhivar arhivist asistent bacac bagerist balerin bariton barmen berac biciklist blagajni bolnicar
  botanicar casovnicar cevabdz cistac cistacic cobanic cuvar daktilograf dekorater dizajner domacic dramaturg dresirac
  drvosec dzokej ekolog farmaceut fizicar fiziotera fotograf fotoreporter galerist geodet geograf geometar gitarist graver
  hemicar higijenic hokejas hotelijer iguman informatic inzenjer jedrilicar kalfa kaludjer kameniteljk kamerman kapiten
  karatist karikatur keramic klarinet klesar klovn knjigovez knjigovodj kolekcionar kompozitor kondukterk konzervator
  koreograf kostimograf kotlar kovac kozmeticar krojac kurir kustos laborant lektor lingvist livac lugar lutkar madjionicar
  magacioner maser matematic mehanic meteorolog mlinar monah montazer mornar navijac odgajivac ornitolog paroh parohijan
  patolog pcelar pedagog pedijatar penzionerk pilotkinj pismonos planinar poljoprivred postar potkivac povrtar prevodilac
  producent programer psihijatar racunovodj radijolog radiolog ratar recepcioner reditelj reper restaurator ronilac sajdzij
  saksofonist sanitar scenarist scenograf skijas sluzbenic snimatelj sofer solist sopran spasilac speleolog spremacic
  stenograf stocar stomatolog strazar student tapetar tehnicar tehnolog tenor terapeut tonac traktorist trubac turist udovac
  udovic uzgajivac vaspitac vatrogas veslac veterinar vinar vinogradar violinist vocar vodic voditelj zemljomer zidar zlatar
  zoolog zvonar`,
  `агроном акробат альпинист археолог архитектор аспирант астроном балерин балерун барабанщи баритон бармен биолог блогер
  боцман буфетчи вахтер велосипедист ветврач виолончелист воспитат гардеробщи геодезист геолог гимнаст гитарист гончар
  горнолыжник гример грузчи дальнобои дачни дворник дизаинер дирижер домохозяи доцент дояр драматург дрессиров егер
  егермеистер жокеи звонар звукооператор звукорежиссер зоолог зоотехни инженер искусствовед историк каменщи капрал кардиолог
  кассир кинолог клоун коллекционер комбаинер комик композитор кондитер кондуктор контролер концертмеистер костюмер кочегар
  краевед кровельщи кузнец курьер лаборант лесник лесничи лесоруб летчи лингвист логопед лыжник маляр марафонец массажист
  математик матрос медбрат медик мельник метеоролог монах монтажник монтер моряк няня оператор оптик органист орнитолог
  официантк охотни охранник педагог педиатр пекар переводчи печник пианист пилот пилотесс повариха пожарн портн послушни
  почтальон преподават программист продавец продавщиц продюсер прозаик профессор психиатр психолог пчеловод радист режиссер
  репер репетитор реставратор садовод сапожни сварщи синоптик скрипачк солдат солист сомелье сопрано спасател спелеолог
  спортсмен сталевар столяр сторож стюард стюардесс счетовод таксист тапер телеведущ телеоператор теннисист тенор терапевт
  технолог травматолог тракторист трубач турист уборщи ударник ученик фельдшер физик филолог флеитист фокусник фотограф
  фотокор фоторепортер фрезеровщи фронтмен химик хлебороб хореограф хормеистер художни циркач чабан часовщи швея
  школьни шофер штурман эколог экскурсовод экспедитор электромонт ювелир`,
  `агроном акушер альпініст архітектор аспірант барабанщи бармен баріст бджоляр блогер біолог вантажни вахтер ветеринар
  ветлікар вихователь віолончеліст гардеробни геодезист геолог гончар гример гітарист двірни дизаинер диригент доцент доярк
  драматург еколог екскурсовод електромонт зварни звукооператор звукорежисер зоотехнік каменяр капрал касир клоун коваль
  композитор кондитер кондуктор контролер кравець кравчин краєзнав кінолог лаборант лижник льотчи лісник лісоруб
  маляр масажист математик матрос медбрат медик медсестр мельник мисливец мистецтвозн монах монтажник моряк муляр мірошник
  няня оператор оптик органіст охоронец пасічни педагог педіатр пекар перекладач пожежни поштар прибиральни програміст
  продавец продавчин продюсер прозаік професор психолог психіатр піаніст пілот пічник режисер репер репетитор реставратор
  рятувальни рятівни саксофоніст сапожни скульпт солдат соліст спортсмен стенограф столяр стоматолог сторож стюардес
  сценарист таксист тенор тенісист терапевт технолог травматолог тракторист тренерк трубач турист фармацевт фельдшер фермер
  фокусник фотограф фотокор фоторепортер фізик філолог хореограф хормеистер хімік чабан шахіст швачк швець школяр
  шофер ювелір інженер інкасатор історик`,
);
/** Beginnings of other words too. */
const isWhole = isOneOf(
  'segrt vojnik redov kapral gost gosca taksista taksisti taksistu',
  'рядовои ефреитор гость гостья',
  'рядовии єфреитор гість гостя',
);

/** What they do, no bearer of it (`fotografija Vučića`, `технология Путина`). */
const SCIENCE = /(?:ij[aeiu]|ijom|и[яиюе]|ие[иj]|і[яїюі]|ією|ur[aeiu]|ур[аыиу])$/;

/** `word` is folded; Serbian in either script. */
export const isSlavicOccupation = (word: string): boolean => (begins(word) || isWhole(word)) && !isScience(word);
export const isScience = (word: string): boolean => SCIENCE.test(inLatin(word)) || SCIENCE.test(word);
