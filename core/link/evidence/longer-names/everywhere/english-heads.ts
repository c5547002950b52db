import type { Heads } from './heads.ts';

/**
 * Kinds of things by which English and international names are built, whatever they are names of: places open to guests,
 * natural features, brands and stations beside the name; institutions and streets joined with it; institutions, firms, media,
 * events, buildings and streets behind it.
 */
export const ENGLISH_HEADS: Heads = {
  beside: `
    hotel motel hostel cafe pub restaurant grill villa cinema casino pension lake mount fort cape gulf radio air telekom telecom fc fk kf
  `,
  clubs: `
    partizan dinamo dynamo spartak lokomotiv torpedo slavia star stern etoile zvezda sporting olympique jeunesse radnicki buducnost
    napredak mladost sloboda borac zeleznicar zeljeznicar proleter jedinstvo metalac sutjeska hajduk rabotnicki metalurg vllaznia
    besa drita
  `,
  joined: `
    university faculty embassy consulate bank museum institute academy library archive archives chamber association
    society league committee fund foundation centre center council agency authority board bureau office theatre theater
    opera orchestra philharmonic hospital clinic school college airport stadium church cathedral diocese eparchy order
    battle treaty voice railways airlines airways customs radio television academy festival street square avenue
    boulevard bridge lake mount gulf port club hotel institut musee banque ambassade association amicale
  `,
  after: `
    gmbh ag ltd inc llc plc doo shpk corp corporation company holding group bank insurance university clinic hospital
    museum airport airlines airways orchestra philharmonic festival institute academy school college library hotel motel
    hostel restaurant cafe grill bar cup league marathon basket open derby fc fk kf club stadium arena hall street road
    avenue boulevard square foundation federation association organisation organization prosecutor prosecution mining
    energy telecom radio tv television times tribune herald chamber office agency authority directorate centre center
    network initiative forum congress senate treasury embassy parliament parliamentary army navy council court
    department chambers ministry customs pole field theatre theater choir studios records rally tours trans travel express
    trade invest construction petrol shipping news today press post online band ensemble quartet quintet trio
  `,
};
