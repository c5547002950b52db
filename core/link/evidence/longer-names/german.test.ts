import { expect, it } from 'vitest';
import type { ActorKind } from '../../dictionary/actors.ts';
import { placeIn } from './fixture.ts';
import { german } from './german.ts';

it.each([
  ['Am Samstag, vom Flughafen [Pristina].', 'place'],
  ['An der Universität [Pristina] fielen die Übungen aus.', 'place'],
  ['Sie tritt im Kulturhaus [Pristina] auf.', 'place'],
  ['Gefördert von der Stiftung [Serbia] Creative.', 'place'],
  ['Spenden an den Verein Brücke [Kosovo].', 'place'],
  ['Der Wirt des Hotels [Serbien] grüßt.', 'place'],
  ['Der Roman [Belgrad] bei Nacht ist vergriffen.', 'place'],
  ['Die Fähre [Albania] lief ein.', 'place'],
  ['Im Staatstheater [Belgrad] wird umgebaut.', 'place'],
  ['Die Schule [Ibrahim Rugova] hat Ferien.', 'person'],
  ['Die Handelskammer des [Kosovo] warnt.', 'place'],
  ['Die Nationalbank [Serbiens] senkt den Zins.', 'place'],
  ['Vor der Botschaft [Albaniens] steht ein Bus.', 'place'],
  ['Die Akademie der Wissenschaften und Künste des [Kosovo] tagt.', 'place'],
  ['Die Universität von [Pristina] ist alt.', 'place'],
  ['Treffpunkt ist der Platz der [Vereinten Nationen].', 'organisation'],
  ['Im Park der [Vereinten Nationen] blüht der Flieder.', 'organisation'],
  ['Der Gewerkschaftsbund [Serbiens] ruft zum Streik.', 'place'],
  ['Die Elektrowirtschaft [Serbiens] drosselt.', 'place'],
  ['Die Stadtwerke [Pristina] drehen ab.', 'place'],
  ['Das Statistikamt des [Kosovo] zählt.', 'place'],
  ['Im Klinikum [Pristina] fehlt Blut.', 'place'],
  ['Der Freundeskreis [Serbiens] kocht.', 'place'],
  ['Die Taverne [Ohrid] hat Ruhetag.', 'place'],
  ['Der Kindergarten [Albanien] malt.', 'place'],
  ['Das Ensemble [Serbien] tanzt.', 'place'],
  ['Der Absteiger heißt [US] Sassuolo.', 'place'],
  ['Die [US] Open beginnen am Montag.', 'place'],
] satisfies [string, ActorKind][])('a longer name: %s', (text, kind) => {
  expect(german(placeIn(text, 'de', kind))).toBe(true);
});

it.each([
  ['Die Hauptstadt [Pristina] feiert.', 'place'],
  ['Zuletzt stufte die Agentur [Serbien] herab.', 'place'],
  ['Kürzlich lobte die Weltbank [Kosovo] dafür.', 'place'],
  ['Gastgeber [Albanien] verliert.', 'place'],
  ['Das Nachbarland [Serbien] schweigt.', 'place'],
  ['Der Fall [Kosovo] ist anders.', 'place'],
  ['Das Bündnis [Nato] hilft.', 'organisation'],
  ['Viele Bürger [Serbiens] wählen.', 'place'],
  ['Der Präsident [Serbiens] reist.', 'place'],
  ['Die Regierung des [Kosovo] tagt.', 'place'],
  ['Die Kirche [Serbiens] schweigt.', 'place'],
  ['Die Museen [Serbiens] streiken.', 'place'],
  ['Die Schulen des [Kosovo] schließen.', 'place'],
  ['Die Behörden des [Kosovo] prüfen.', 'place'],
  ['Die Verwaltung des [Kosovo] prüft.', 'place'],
  ['Die Parks des [Kosovo] sind leer.', 'place'],
  ['Der Norden [Serbiens] ist flach.', 'place'],
  ['Auf der Straße [Pristina]–Mitrovica staut es sich.', 'place'],
  ['Die Akademie und Bürger des [Kosovo] trauern.', 'place'],
  ['Der Sprecher der Handelskammer der Stadt [Pristina] schweigt.', 'place'],
  ['Der [US]-Präsident schweigt.', 'place'],
  ['Laut Botschafter [Kurti] nicht.', 'person'],
] satisfies [string, ActorKind][])('none: %s', (text, kind) => {
  expect(german(placeIn(text, 'de', kind))).toBe(false);
});
