/**
 * Houses of everyday life in the genitive, behind whoever works there (`direktor bolnice Mojsilović`, `директор школы Тачи`):
 * a ministry or a party is none. Folded; the forms of Serbian, Russian and Ukrainian.
 */
import { isOneOf } from '../list.ts';

export const isWorkplace = isOneOf(
  `bolnice ambulante apoteke klinike zdravlja skole gimnazije fakulteta vrtica obdanista biblioteke muzeja galerije pozorista
  bioskopa orkestra hora kluba sportova stadiona hotela restorana kafane kafica pekare prodavnice radnje marketa trafike
  pijace fabrike pogona rudnika radionice mlina zadruge farme ergele poste stanice garaze parka bazena groblja manastira
  firme stampe festivala doma internata azila hostela salona agencije`,
  `больницы поликлиники клиники аптеки школы гимназии лицея колледжа факультета детсада библиотеки музея галереи театра цирка
  оркестра хора клуба стадиона отеля гостиницы ресторана кафе бара пекарни магазина лавки рынка завода фабрики цеха шахты
  мастерскои совхоза колхоза фермы почты вокзала гаража парка бассеина кладбища фирмы фестиваля приюта салона`,
  `лікарні поліклініки клініки аптеки школи гімназіі ліцею коледжу факультету дитсадка бібліотеки музею галереі театру цирку
  оркестру хору клубу стадіону готелю ресторану кафе бару пекарні крамниці ринку заводу фабрики цеху шахти маистерні
  ферми пошти вокзалу гаража парку басеину цвинтаря фірми фестивалю притулку салону`,
);
