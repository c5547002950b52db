/** Countries from which newsmakers are said to come (`Miroslav Lajčak iz Slovačke`), as beginnings; those that are actors themselves are known by that. */
import { beginsWithOneOf } from './list.ts';

export const isOtherCountry = beginsWithOneOf(
  'estoni latvi lithuani poland czechi slovaki sloveni hungar romani bulgari greece turkey finland sweden norw denmark netherlands belgi austri switzerland spain portug ireland iceland canad',
  'estland lettland litauen polen tschech slowak slowen ungarn ruman griechenland turkei finnland schweden danemark niederland osterreich schweiz spanien irland',
  'estoni lettoni lituani polo hongri roumani bulgari grece turqui finland suede danemark autrich suisse espagn irland slovaqui',
  'letoni litvani polon hungari rumani turqi finland suedi norvegji danimark holand austri zvicr spanj portugal irland sllovaki slloveni',
  'slovack slovensk sloveni ceske cesku poljsk madarsk madjarsk rumunij bugarsk grck tursk finsk svedsk norvesk dansk holandi nizozemsk austrij svajcarsk svicarsk spanij portugal irsk litvanij hrvatsk',
  'словаки словени эстони латви литв польш чехи венгри румыни болгари греци турци финлянди швеци норвеги дани нидерланд голланди австри швеицари испани португали хорвати',
  'словаччин естоні польщ чехі угорщин румуні болгарі греці туреччин фінлянді швеці норвегі даніі австрі швеицарі іспані португалі хорваті',
);
