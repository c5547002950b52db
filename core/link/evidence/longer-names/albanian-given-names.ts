/** First names that Albanians commonly bear, folded: at the start of a sentence any word has a capital, and only these are told to be names. */
const NAMES = `
  adem adnan afrim agim agnesa agron ajet albana alban albert albulena altin alma ana anila anisa arben ardian ardit argjend arian
  ariana arlind armend arta artan astrit atdhe avdi avni azem bajram bardha bashkim bashkime bekim behar besa besart besarta besian
  besim besnik blendi blerim blerina blerta bujar burim dafina dardan dardana dhurata diana dije dita donika donjeta drilon driton
  drita drita edmond edona egzon elira elmi elona elvana emine emir endrit enver ermal erion ermira erza esat fadil fahri faik fatbardha
  fatime fatlum fatmir faton fatos fehmi ferid fidan fisnik flaka flamur flora florent florim fllanza gani gazmend genc gent gezim
  haki hajdin halil hamdi hana hasan hava hysen hyrije idriz iliriana ilir ilirjana ilmi imer isa ismail isuf jehona jakup jeton jusuf
  kaltrina kastriot kujtim kushtrim labinot leart leke lendita leonora leotrim liridon lirie lirim liridona lirije luan luljeta
  lulzim lumturije majlinda mentor merita mehmet mevlude migjen mihane milot mimoza mirjeta mirela mirlinda muharrem muhamet musa
  mustafa myrvete naim naime nazmi nderim nexhat nexhmije nora nuri nysrete orhan osman petrit qamil qemal qendrim rabije ramadan
  rame ramiz ramush refik remzije rexhep rifat rita rrahman rrezarta rron rudina sabri sadik sadri safet sahit sali salih sami
  sanie sejdi selim selvije sevdije shaban shefqet shemsi shkelzen shkurte shpend shpresa shqipe shyhrete sinan skender sokol
  suzana syla sylejman taulant teuta tahir uka urim valbona valdete valmir valon vehbi verona veton vera vjollca vlora xhafer
  xhavit xhemajl xhevat xhevdet xhevahire yll yllka ylber ymer zana zef zejnel zenel zeqir zyhra zymer pashk ndue gjergj gjon kol
`;
const names = new Set(NAMES.trim().split(/\s+/));

export const isGivenName = (word: string): boolean => names.has(word);
