import { expect, it } from 'vitest';
import type { ActorKind } from '../../../dictionary/actors.ts';
import { placeIn } from '../fixture.ts';
import { isInCompound } from './compounds.ts';

it.each([
  ['fr', 'L’avenue Pierre-Ier-de-[Serbie] mène au pont.', 'place'],
  ['fr', 'On l’a vu à [Allemagne]-en-Provence.', 'place'],
  ['fr', 'Ils vivent à [Belgrade]-sur-Meuse.', 'place'],
  ['de', 'Das [China]-Stübchen hat Ruhetag.', 'place'],
  ['de', 'Am [Pristina]-Platz steht eine Linde.', 'place'],
  ['de', 'In der Ibrahim-[Rugova]-Straße wird gebaut.', 'person'],
  ['de', 'Es spielt das [Montenegro]-Quartett.', 'place'],
  ['de', 'Durch die [Rugova]-Schlucht führt ein Weg.', 'person'],
  ['de', 'Die [Scholz]-Gärtnerei hat Tulpen.', 'person'],
  ['de', 'Die [Rama]-Margarine ist weich.', 'person'],
  ['de', 'Sie dolmetscht in der [UNO]-City.', 'organisation'],
  ['de', 'Die Kleingartenanlage Neu-[Kosovo] feiert.', 'place'],
  ['de', 'In Klein-[Amerika] brannte ein Stall.', 'place'],
  ['de', 'Der Hof liegt in Alt-[Serbien].', 'place'],
  ['de', 'Die [Europarat]-Grundschule feiert.', 'organisation'],
  ['de', 'Ein Rad wurde am [UNO]-Platz gestohlen.', 'organisation'],
  ['de', 'In der [Nato]-Straße wird gebaut.', 'organisation'],
  ['de', 'Auf der [EU]-Allee staut es sich.', 'organisation'],
  ['de', 'Die Linie endet am [OSZE]-Ufer.', 'organisation'],
  ['de', 'Die [Kosovo]-Albanische Handelskammer lädt ein.', 'place'],
  ['fr', 'Le quartier Petite-[Russie] est calme.', 'place'],
  ['fr', 'Ils ont fondé la Nouvelle-[Serbie] au XVIIIe siècle.', 'place'],
  ['ru', 'На станции [Китай]-город закрыт эскалатор.', 'place'],
  ['en', 'They sang Back in the [U.S.]S.R. again.', 'place'],
] satisfies [string, string, ActorKind][])('a name of its own: %s %s', (lang, text, kind) => {
  expect(isInCompound(placeIn(text, lang, kind))).toBe(true);
});

it.each([
  ['en', 'The [NATO]-led force stayed.', 'organisation'],
  ['en', 'The [Kosovo]-{Serbia} talks go on.', 'place'],
  ['en', 'The [Serbia]-Hungary border is quiet.', 'place'],
  ['en', 'An anti-[NATO] march.', 'organisation'],
  ['en', 'The [U.S.]-led force and others.', 'place'],
  ['de', 'Die [KFOR]-Truppen bleiben.', 'organisation'],
  ['de', 'Der [US]-Präsident fliegt heim.', 'place'],
  ['de', 'Ein [kosovo]-albanischer Dichter las.', 'place'],
  ['de', 'Im Nord-[Kosovo] bleibt es ruhig.', 'place'],
  ['de', 'Das Ex-[Jugoslawien] lebt fort.', 'place'],
  ['de', 'Die [EU]-Schule in {Pristina} wächst.', 'organisation'],
  ['de', 'Der [Nato]-Park an Fahrzeugen schrumpft.', 'organisation'],
  ['de', 'Die [Nato]-Brücke hielt.', 'organisation'],
  ['de', 'Das [Europarat]-Mandat endet.', 'organisation'],
  ['de', 'Der [UN]-Sonderweg endet.', 'organisation'],
  ['fr', 'La mini-[Serbie] du Nord.', 'place'],
  ['fr', 'Le dialogue Pristina-[Belgrade] reprend.', 'place'],
  ['de', 'Ein [US]-Museum leiht die Bilder.', 'place'],
  ['de', 'Die [EU]-Institute sparen.', 'organisation'],
  ['de', 'Der [Belgrad]-{Pristina}-Dialog stockt.', 'place'],
  ['de', 'Der [Kosovo]-Norden ist serbisch.', 'place'],
  ['de', 'Ein [Serbien]-Nachbar fehlt.', 'place'],
  ['fr', 'Le sommet [UE]-Balkans commence.', 'organisation'],
  ['fr', 'Le dialogue [Kosovo]-{Serbie} reprend.', 'place'],
  ['sr', 'Vojnik [KFOR]-a čuva most.', 'organisation'],
  ['ru', 'Переговоры [США]-{Россия} идут.', 'place'],
] satisfies [string, string, ActorKind][])('the actor: %s %s', (lang, text, kind) => {
  expect(isInCompound(placeIn(text, lang, kind))).toBe(false);
});
