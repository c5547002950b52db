/** Offices that newsmakers hold, by the beginnings of their words, whatever the pack knows of them: beside a surname they speak for an actor. */
import { beginsWithOneOf, list } from './list.ts';

const beginsOffice = beginsWithOneOf(
  `president presid vicepresident premier prime minist secretar ambassad envoy commander general colonel admiral chancellor mediator
  diplomat speaker mayor spokes leader representative commissioner counsel chief director prosecutor senator negotiator`,
  `predsed potpredsed premijer ministar ministr ambasador komand gener kancelar sekretar izaslani poslani posredni sef direktor
  gradonacelni lider guverner tuzil portparol izvestitelj pregovarac`,
  `kryeminist zevendes minist ambasador gjeneral komandant kancelar sekretar emisar kryetar kreu shef lider drejtor zedhenes negociator`,
  `prasident ministerprasident kanzler bundeskanzler aussenminister regierungschef generalsekretar botschafter gesandt sondergesandt
  vermittler beauftragt oberst kommandeur sprecher unterhandler`,
  'premier ministre ambassadeur chef emissaire chancelier secretaire porte depute haut negociateur',
  'президент премьер министр посол глава представител посланни спикер генерал командующ канцлер госсекретар спецпредставител',
  'премєр єр міністр речни держсекретар очільни спецпредставни голов',
);

/** Ends of German compounds for offices (`Außenministerin`, `EU-Vermittler`, `Parteichef`). */
const OFFICE_ENDS = list(`
  minister ministerin prasident prasidentin kanzler kanzlerin sekretar sekretarin botschafter botschafterin gesandter gesandte
  vermittler beauftragter beauftragte chef chefin sprecher sprecherin general politiker politikerin kollege kollegin nachfolger
  vorganger
`);

export const isOffice = (word: string) =>
  word.length > 2 && (beginsOffice(word) || OFFICE_ENDS.some((end) => word.endsWith(end)));
