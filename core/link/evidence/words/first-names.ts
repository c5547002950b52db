/**
 * First names that are common in the countries of news about the Balkans, folded. At the start of a sentence any word has
 * a capital, and only these are told to be names. Those that are common words there too (`Will`, `Mark`, `Vera`) are left out.
 */
import { isOneOf } from './list.ts';

export const isCommonFirstName = isOneOf(
  // Albanian
  `afrim agim agron ajet albulena altin ardian ardit arben arber arbnor arian arlind armend arta artan astrit avni bajram bashkim
  bekim besart besian besim besnik blerim blerina blerta bujar burim dafina dardan dren drilon driton edmond edona egzon endrit enver
  ermal faik fatmir faton fatos fehmi fidan fisnik flamur florent florim gani gazmend genc gent gezim granit hajdin halil hamdi hasan
  hysen ibrahim idriz ilir imer ismail ismet jeton jusuf kastriot kushtrim labinot leart lendita leotrim lirim liridon liridona lorik
  luan lulzim mehmet mentor mergim merita milot mimoza muharrem mustafa naim nazmi nexhat osman petrit qendrim ramadan ramiz refik
  rexhep sabri salih sami selim shaban shkelqim shkelzen shpend shpresa skender sokol taulant teuta valbona valdet valmir valon veton
  vlora xhavit xhemajl xhevdet ylber zenel zeqir`,
  // Serbian, Latin; both scripts are read
  `aca aleksa ana andjela andrija bojan bojana bogdan boris bosko branislav branka branko dalibor danijela dejan djordje dragan dragana
  dragoljub drago dunja dusan filip gordana goran igor ilija ivan ivana jasmina jelena jovan jovana katarina ksenija lazar ljiljana
  ljubisa luka maja marija marijana marko marta mihailo mihajlo milan milena milica miljan milos milovan miodrag mirjana mirko
  miroslav mladen momcilo natasa nebojsa nemanja nenad nevena nikola ognjen olivera petar predrag radovan ranko sanja sasa sladjana
  slavica slavko slobodan snezana sonja srdjan stefan stevan svetlana tamara tanja teodora tijana tomislav uros vanja veljko vesna
  vladan vladimir vladislav vojislav vuk vukasin zarko zdravko zeljko zoran zorica zivko`,
  // Russian and Ukrainian
  `александр алексеи алена алина анастасия анатолии андреи анна антон артем артур борис вадим валентина валерии василии виктор виктория
  виталии владимир владислав вячеслав галина геннадии георгии григории дарья денис дмитрии евгении евгения екатерина елена елизавета
  иван игорь илья ирина кирилл константин ксения людмила максим маргарита марина мария михаил надежда наталья никита николаи оксана
  олег ольга павел петр полина роман светлана семен сергеи станислав татьяна тимур федор юлия юрии яков`,
  `андріи анатоліи артур богдан валеріи василь віктор вікторія віталіи володимир галина ганна григоріи дарина дмитро євген зоряна іван
  ігор ілля інна ірина катерина костянтин леся людмила марина марія микита микола михаило надія наталія олександр олександра олексіи
  олена петро світлана сергіи соломія софія тарас тетяна юліан юлія юріи яна ярослав`,
  // English, German, French
  `adam alan alice amy andrew anna anne anthony barbara benjamin brian catherine charles charlotte christopher claire daniel david
  deborah dennis diana donald dorothy edward elizabeth ellen emily emma eric ethan fiona frances george hannah harold harry heather
  helen henry jack jacob james jane janet jason jennifer jessica joan joe john jonathan joseph joshua julia karen kate kathleen keith
  kenneth kevin larry laura lauren leo leon liam linda lisa louise lucas lucy margaret maria martin mary matthew megan melissa michael
  michelle nancy nicholas nicole noah oliver olivia patricia patrick paul peter philip rachel rebecca richard robert ronald ruth ryan
  samantha samuel sandra sarah scott sean simon sophie stephen steven susan teresa thomas timothy tom victoria vincent walter william`,
  `andreas anja annette antje bernd birgit brigitte christa christian christine claudia dieter dirk doris elke erika ernst felix florian
  frank franziska friedrich fritz gabriele gerd gerhard gisela gunter gunther hans heike heinrich heinz helga helmut herbert hildegard
  holger horst ingrid jan jens jonas jorg johannes jochen jurgen jutta kai karin karl karsten katharina katja katrin klaus kurt lars
  lena lukas manfred marcel marco maike markus martina matthias max maximilian monika moritz niklas norbert olaf petra philipp rainer
  ralf renate rolf rudiger sabine sebastian silke stefanie steffen susanne sven tanja tobias torsten udo ulrich ulrike ursula ute uwe
  volker werner wilhelm wolfgang`,
  `alain antoine arnaud aurelie benoit bernard brigitte bruno camille caroline cecile cedric celine chloe christelle christophe
  corinne damien delphine denis didier dominique edouard eloise emilie etienne fabien fabrice florence francois francoise frederic
  gaelle gerard gilles guillaume herve isabelle jacques jean jeanne jerome juliette julien laurence laurent loic lucie ludovic marc
  marie marion mathieu mathilde maxime michel monique nathalie nicolas olivier pascal patrice philippe pierre quentin remi romain
  sandrine sebastien serge stephane sylvain sylvie theo thierry valerie veronique vincent virginie xavier yann yves`,
);
