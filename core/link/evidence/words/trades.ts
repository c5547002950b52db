/**
 * More of a census of occupations, for the word right beside a surname (`der Imker Rama`, `beekeeper Kurti`): of a sentence
 * they say too little, as many stand in news of politics too. Stems, folded.
 */
import { beginsWithOneOf } from './list.ts';

export const isOccupation = beginsWithOneOf(
  `accountant alchemist apprentice archaeolog architect astronaut astronom auctioneer bassist beautician beekeeper biolog blacksmith
  bookkeeper bookseller botanist bowler brewer bricklayer builder caretaker cartoonist cellist chef chemist choreograph cleaner
  comedian composer cricketer crofter curator dressmaker ecolog electrician engineer entomolog entrepreneur farmhand filmmaker
  firefighter florist geolog geograph goldsmith golfer grocer groundsman gymnast historian housewife illustrator janitor jeweller
  jockey joiner landlady librarian lifeguard linguist locksmith magician marathon mathematic meteorolog midwife milkman miller nanny
  naturalist optician organist paramedic philosopher playwright podiatrist postman potter printer rower saddler sailor saxophon
  schoolgirl schoolboy seamstress shoemaker skipper sociolog sophomore soprano sprinter stonemason tattoo technician tenor
  theologian toddler trumpet undertaker usher violist volleyball welder winemaker zookeeper zoolog`,
  `archaolog archivar assistent bademeist bassist bestatter bibliothekar bildhauer biolog botanik brandmeister brauer braumeister
  buchhalter buchhandler cellist chemiker clown comedian chirurg dachdecker dirigent dompteur drucker fliesenleger floristin florist
  forscher forster fotograf geolog grafiker hausmeister hebamme historiker imker informatiker ingenieur jager jockey juwelier kameramann
  kassierer komiker komponist konditor kurator laborant linguist loschmeister maurer mathematiker meteorolog monteur
  optiker orgelbau oberarzt oberfeuerwehr pfleger philosoph physiker physiotherap psycholog radprofi regisseur reiter ringer ruderer
  saxofon schlagzeug schreiner schmied schneider skifahr skispring sopran soziolog steinmetz tenor theolog trompeter turner uhrmacher
  verkaufer winzer zauberer zimmermann zimmerer`,
  `agricultrice apicult archeolog architecte archiviste astronaute astronome batteu biologiste bibliothecaire bijoutier caissie
  carreleur cavalie charcutier charpentier chercheu chimiste chirurgien cineaste compositeu comptable concierge cordonnier couturier
  couvreur cycliste dessinateu escrimeu ebeniste eboueur factrice facteur fleuriste forgeron fromager garagiste geographe geologue
  guitariste historien horloger horticult humoriste illustrateu ingenieur jockey judoka libraire linguiste livreur luthier maraicher
  marin mathematicien meteorolog metteu nageu opticien organiste ostreicult ouvrie patissie paysan peintre philosophe
  photographe physicien plasticien pompier potier psychologue realisateu rameu restaurateu saxophon sociologue soprano tenor theologien
  tisserand tromb trompet vendeu vigneron violoncell`,
);
