/** For tests: an invented report of an invented harbour, a reworded copy of it, and another report of the same day. */
import type { ArticleText } from './article-text.ts';

const REPORT: readonly string[] = [
  'The harbour council of Port Anselm voted on Tuesday, 14 March 2023, to close the old pier to all traffic after divers found cracks in eleven of its 42 pillars.',
  'Mayor Ada Lindqvist told the members that nobody could say how long the structure would carry the weight of lorries, and that she did not want to wait for an accident to find out.',
  'The repair will cost about 3,400,000 crowns, of which the province has promised to pay 60 percent, according to the paper that lay before the council.',
  'Fishermen who land their catch at the pier protested in front of the town hall with nets and empty crates; around 250 people came, the police said.',
  'Their speaker, Bruno Okafor, called the decision hasty and asked for a second survey by engineers from outside the town before the season begins on 1 May.',
  'The pier was built in 1911 and was last repaired in 1968, when a freighter had rammed its northern end in a storm.',
  'Lindqvist answered that a second survey would take until autumn, and offered the fishermen berths at the ferry terminal free of charge for 18 months.',
];

const REWORDED: readonly string[] = [
  'Port Anselm’s harbour council decided on Tuesday, 14 March 2023, to shut the old pier to every kind of traffic after divers discovered cracks in eleven of the 42 pillars.',
  'Nobody could tell how long the structure would bear the weight of lorries, Mayor Ada Lindqvist said to the members, and she did not wish to wait for an accident to find out.',
  'Repairs are to cost roughly 3,400,000 crowns, and the province has promised to pay 60 percent of that, says the paper presented to the council.',
  'Some 250 people, police said, joined a protest in front of the town hall, where fishermen who land their catch at the pier showed nets and empty crates.',
  'Bruno Okafor, who speaks for them, termed the decision rash and demanded a second survey by engineers from outside the town ahead of the season, which begins on 1 May.',
  'Built in 1911, the pier last underwent repair in 1968 after a freighter rammed its northern end during a storm.',
  'A second survey would take until autumn, replied Lindqvist, who offered the fishermen free berths at the ferry terminal for 18 months.',
];

const OTHER: readonly string[] = [
  'No lorry will drive onto the old pier of Port Anselm from Wednesday on: by nine votes to four the town’s harbour council barred it, and the barriers are already there.',
  'In the gallery there was whistling when the result was read out. Many of the boats that fish for herring unload here, and the next quay with a crane is an hour away.',
  '“We were told on Friday and were out on Tuesday,” said Bruno Okafor, whose family has had a stall on the pier since 1911. He wants engineers from elsewhere to look at the pillars once more.',
  'Ada Lindqvist, the mayor, has photographs by divers on her desk that show gaps wide enough for a hand. Eleven pillars are concerned, she says, and no one is going to be under them when they give way.',
  'Money is the smaller worry: the province takes over the larger part of some 3.4 million crowns. The work could begin in the autumn of 2023 if a firm is found by then.',
  'Until then the boats may use the ferry terminal. Whether the cold store there is large enough is a question that nobody at the town hall had an answer to on Tuesday evening.',
];

const NAMES: readonly [name: string, actor: string][] = [
  ['Lindqvist', 'ada-lindqvist'],
  ['Okafor', 'bruno-okafor'],
  ['council', 'harbour-council'],
  ['Port Anselm', 'port-anselm'],
];

export const report = (): ArticleText => pageOf(REPORT);
export const reworded = (): ArticleText => pageOf(REWORDED);
export const otherReport = (): ArticleText => pageOf(OTHER);

/** A page of these blocks, with the actors that they name. */
export function pageOf(texts: readonly string[], parts: Partial<ArticleText> = {}): ArticleText {
  const blocks = texts.map((text) => ({ text, actors: actorsIn(text) }));
  return { title: '', site: 'gazette.example', credits: [], blocks, ...parts };
}

function actorsIn(text: string): string[] {
  const found = NAMES.flatMap(([name, actor]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ index, actor })),
  );
  return found.sort((a, b) => a.index - b.index).map(({ actor }) => actor);
}
