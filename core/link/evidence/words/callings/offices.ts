/** Offices that newsmakers hold, by the beginnings of their words, whatever the pack knows of them: beside a surname they speak for an actor. */
import { beginsWithOneOf, endsWithOneOf } from '../list.ts';

const beginsOffice = beginsWithOneOf(
  `presid vicepresident premier prime minist secretar ambassad envoy commander colonel admiral chancellor mediator diplomat
  speaker mayor spokes leader representative commissioner counsel chief director prosecutor senator negotiator`,
  `predsed potpredsed premijer ambasador komand gener kancelar sekretar izaslani poslani posredni sef direktor gradonacelni
  lider guverner portparol izvestitelj pregovarac`,
  `kryeminist zevendes gjeneral emisar kryetar kreu shef drejtor zedhenes negociator`,
  `prasident kanzler bundeskanzler aussenminister regierungschef botschafter gesandt sondergesandt vermittler beauftragt
  oberst kommandeur sprecher unterhandler`,
  'chef emissaire chancelier secretaire porte depute haut negociateur',
  'президент премьер министр посол глава представител посланни спикер генерал командующ канцлер госсекретар спецпредставител',
  'премєр єр міністр речни держсекретар очільни спецпредставни голов',
);

/** Ends of German compounds for offices (`Außenministerin`, `EU-Vermittler`, `Parteichef`). */
const endsInOffice = endsWithOneOf(`
  minister ministerin prasident prasidentin kanzler kanzlerin sekretar sekretarin botschafter botschafterin gesandter gesandte
  vermittler beauftragter beauftragte chef chefin sprecher sprecherin general politiker politikerin kollege kollegin nachfolger
  vorganger
`);

export const isOffice = (word: string) => word.length > 2 && (beginsOffice(word) || endsInOffice(word));
