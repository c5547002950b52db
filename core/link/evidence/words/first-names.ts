/**
 * First names that are common in the countries of news about the Balkans, folded. At the start of a sentence any word has
 * a capital, and only these are told to be names. Those that are common words there too (`Will`, `Mark`, `Vera`, `Drita`) are
 * left out of the common ones, and stand with the others of their language.
 */
import { isOneOf } from './list.ts';

const ALBANIAN = `
  afrim agim agron ajet albulena altin ardian ardit arben arber arbnor arian arlind armend arta artan astrit avni bajram
  bashkim bekim besart besian besim besnik blerim blerina blerta bujar burim dafina dardan dren drilon driton edmond edona
  egzon endrit enver ermal faik fatmir faton fatos fehmi fidan fisnik flamur florent florim gani gazmend genc gent gezim
  granit hajdin halil hamdi hasan hysen ibrahim idriz ilir imer ismail ismet jeton jusuf kastriot kushtrim labinot leart
  lendita leotrim lirim liridon liridona lorik luan lulzim mehmet mentor mergim merita milot mimoza muharrem mustafa naim
  nazmi nexhat osman petrit qendrim ramadan ramiz refik rexhep sabri salih sami selim shaban shkelqim shkelzen shpend shpresa
  skender sokol taulant teuta valbona valdet valmir valon veton vlora xhavit xhemajl xhevdet ylber zenel zeqir
`;
const MORE_ALBANIAN = `
  adem adnan agnesa albana alban albert alma ana anila anisa argjend ariana atdhe avdi azem bardha bashkime behar besa
  besarta blendi dardana dhurata diana dije dita donika donjeta drita elira elmi elona elvana emine emir erion ermira erza
  esat fadil fahri fatbardha fatime fatlum ferid flaka flora fllanza haki hana hava hyrije iliriana ilirjana ilmi isa isuf
  jehona jakup kaltrina kujtim leke leonora lirie lirije luljeta lumturije majlinda mevlude migjen mihane mirjeta mirela
  mirlinda muhamet musa myrvete naime nderim nexhmije nora nuri nysrete orhan qamil qemal rabije rame ramush remzije rifat
  rita rrahman rrezarta rron rudina sadik sadri safet sahit sali sanie sejdi selvije sevdije shefqet shemsi shkurte shqipe
  shyhrete sinan suzana syla sylejman tahir uka urim valdete vehbi verona vera vjollca xhafer xhevat xhevahire yll yllka ymer
  zana zef zejnel zyhra zymer pashk ndue gjergj gjon kol
`;
const EAST_SLAVIC_WOMEN = `
  алена алина анастасия анна валентина виктория галина дарья евгения екатерина елена елизавета ирина ксения людмила маргарита
  марина мария надежда наталья оксана ольга полина светлана татьяна юлия вікторія ганна дарина інна ірина катерина марія
  надія наталія олександра олена світлана соломія софія тетяна юлія яна
`;
const MORE_EAST_SLAVIC_WOMEN = `
  арина наталия вера віра любовь любов анастасія аліна кристина христина дарія софия софья поліна лариса лідія лидия нина
  ніна раиса раіса тамара зинаида зінаіда инна жанна илона алла снежана сніжана богдана ярослава зоя ева єва єлизавета ксенія
  диана діана вероника вероніка євгенія александра антонина антоніна варвара василиса евдокия ефросинья клавдия клавдія
  мирослава роксолана стефанія уляна ульяна эльвира эмма юстина ядвига
`;
const EAST_SLAVIC_MEN = `
  александр алексеи анатолии андреи антон артем артур борис вадим валерии василии виктор виталии владимир владислав вячеслав
  геннадии георгии григории денис дмитрии евгении иван игорь илья кирилл константин максим михаил никита николаи олег павел
  петр роман семен сергеи станислав тимур федор юрии яков андріи анатоліи богдан валеріи василь віктор віталіи володимир
  григоріи дмитро євген зоряна іван ігор ілля костянтин леся микита микола михаило олександр олексіи петро сергіи тарас юліан
  юріи ярослав
`;

export const isCommonFirstName = isOneOf(
  ALBANIAN,
  EAST_SLAVIC_WOMEN,
  EAST_SLAVIC_MEN,
  // Serbian, Latin; both scripts are read
  `aca aleksa ana andjela andrija bojan bojana bogdan boris bosko branislav branka branko dalibor danijela dejan djordje
  dragan dragana dragoljub drago dunja dusan filip gordana goran igor ilija ivan ivana jasmina jelena jovan jovana katarina
  ksenija lazar ljiljana ljubisa luka maja marija marijana marko marta mihailo mihajlo milan milena milica miljan milos
  milovan miodrag mirjana mirko miroslav mladen momcilo natasa nebojsa nemanja nenad nevena nikola ognjen olivera petar
  predrag radovan ranko sanja sasa sladjana slavica slavko slobodan snezana sonja srdjan stefan stevan svetlana tamara tanja
  teodora tijana tomislav uros vanja veljko vesna vladan vladimir vladislav vojislav vuk vukasin zarko zdravko zeljko zoran
  zorica zivko`,
  // English, German, French
  `adam alan alice amy andrew anna anne anthony barbara benjamin brian catherine charles charlotte christopher claire daniel
  david deborah dennis diana donald dorothy edward elizabeth ellen emily emma eric ethan fiona frances george hannah harold
  harry heather helen henry jack jacob james jane janet jason jennifer jessica joan joe john jonathan joseph joshua julia
  karen kate kathleen keith kenneth kevin larry laura lauren leo leon liam linda lisa louise lucas lucy margaret maria martin
  mary matthew megan melissa michael michelle nancy nicholas nicole noah oliver olivia patricia patrick paul peter philip
  rachel rebecca richard robert ronald ruth ryan samantha samuel sandra sarah scott sean simon sophie stephen steven susan
  teresa thomas timothy tom victoria vincent walter william`,
  `andreas anja annette antje bernd birgit brigitte christa christian christine claudia dieter dirk doris elke erika ernst
  felix florian frank franziska friedrich fritz gabriele gerd gerhard gisela gunter gunther hans heike heinrich heinz helga
  helmut herbert hildegard holger horst ingrid jan jens jonas jorg johannes jochen jurgen jutta kai karin karl karsten
  katharina katja katrin klaus kurt lars lena lukas manfred marcel marco maike markus martina matthias max maximilian monika
  moritz niklas norbert olaf petra philipp rainer ralf renate rolf rudiger sabine sebastian silke stefanie steffen susanne
  sven tobias torsten udo ulrich ulrike ursula ute uwe volker werner wilhelm wolfgang`,
  `alain antoine arnaud aurelie benoit bernard bruno camille caroline cecile cedric celine chloe christelle christophe corinne
  damien delphine denis didier dominique edouard eloise emilie etienne fabien fabrice florence francois francoise frederic
  gaelle gerard gilles guillaume herve isabelle jacques jean jeanne jerome juliette julien laurence laurent loic lucie
  ludovic marc marie marion mathieu mathilde maxime michel monique nathalie nicolas olivier pascal patrice philippe pierre
  quentin remi romain sandrine sebastien serge stephane sylvain sylvie theo thierry valerie veronique virginie xavier yann
  yves`,
);

/** First names that Albanians bear. */
export const isAlbanianFirstName = isOneOf(ALBANIAN, MORE_ALBANIAN);

/** First names of Russian and Ukrainian women. */
export const isEastSlavicWomansName = isOneOf(EAST_SLAVIC_WOMEN, MORE_EAST_SLAVIC_WOMEN);
