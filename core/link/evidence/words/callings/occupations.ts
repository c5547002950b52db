/**
 * More of a census of occupations, for the word right beside a surname (`der Imker Rama`, `beekeeper Kurti`): of a sentence
 * they say too little, as many stand in news of politics too. Stems, folded.
 */
import { beginsWithOneOf } from '../list.ts';

export const isOccupation = beginsWithOneOf(
  `accountant alchemist apprentice archaeolog architect astronaut astronom auctioneer bassist beautician beekeeper biolog
  blacksmith bookkeeper bookseller botanist bowler brewer bricklayer builder caretaker cartoonist cellist chef chemist
  choreograph cleaner comedian composer cricketer crofter curator dressmaker ecolog electrician engineer entomolog
  entrepreneur farmhand filmmaker firefighter florist geolog geograph goldsmith golfer grocer groundsman gymnast historian
  housewife illustrator interpreter janitor jeweller jockey joiner landlady librarian lifeguard linguist locksmith magician marathon
  mathematic meteorolog midwife milkman miller nanny naturalist optician organist paramedic playwright podiatrist postman
  potter printer rower saddler sailor saxophon schoolgirl schoolboy seamstress shoemaker skipper sociolog sophomore sprinter
  stonemason tattoo technician tenor toddler trumpet undertaker usher violist volleyball welder winemaker zookeeper zoolog`,
  `archaolog archivar assistent bademeist bestatter bibliothekar bildhauer botanik brandmeister brauer braumeister buchhalter
  buchhandler chemiker clown chirurg dachdecker dirigent dolmetsch dompteur drucker fliesenleger forscher forster fotograf grafiker
  hausmeister hebamme historiker imker informatiker ingenieur jager juwelier kameramann kassierer komiker komponist konditor
  kurator laborant loschmeister maurer mathematiker monteur optiker orgelbau oberarzt oberfeuerwehr pfleger philosoph
  physiker physiotherap psycholog radprofi regisseur reiter ringer ruderer saxofon schlagzeug schreiner schmied schneider
  skifahr skispring sopran soziolog steinmetz theolog turner uhrmacher verkaufer winzer zauberer zimmermann zimmerer`,
  `agricultrice apicult archeolog archiviste batteu bibliothecaire bijoutier caissie carreleur cavalie charcutier charpentier
  chercheu chimiste cineaste compositeu comptable concierge cordonnier couturier couvreur cycliste dessinateu escrimeu
  ebeniste eboueur factrice facteur fleuriste forgeron fromager garagiste guitariste historien horloger horticult humoriste
  illustrateu interprete judoka libraire livreur luthier maraicher marin metteu nageu opticien ostreicult ouvrie patissie paysan peintre
  photographe physicien plasticien pompier potier realisateu rameu restaurateu tisserand tromb trompet vendeu vigneron
  violoncell`,
);
