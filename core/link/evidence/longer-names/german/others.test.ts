import { describe, expect, it } from 'vitest';
import type { ActorKind } from '../../../dictionary/actors.ts';
import { placeIn } from '../fixture.ts';
import { isOtherAbbreviation } from './abbreviations.ts';
import { isNoSurname } from './surnames.ts';
import { isGermanTitle } from './titles.ts';

describe('abbreviations of other things', () => {
  it.each([
    'Im [PDK] schalten zwei Kupplungen.',
    'Das [PDK] von Porsche ruckelt nicht.',
    'Im [LDK] wird der Müll freitags geholt.',
    'Der Verkehr vom [LDK] nach Gießen stockt.',
    'Ein [UNO] kostet zehn Euro.',
    'Beim [KSC] fehlen drei Spieler.',
    'Gestern war der [KSC] besser.',
    'Der [KSC] steigt ab.',
    'KARLSRUHE. [KSC] verliert daheim.',
    '[KSC]-Fans singen im Regen.',
    'Der [KSC]-Trainer schweigt.',
    'Das [PDK]-Getriebe ist neu.',
    'Sie zahlt mit der [EC]-Karte.',
    'Der [EC] aus Graz hat Verspätung.',
    'Die [MTA] nahm Blut ab.',
    'Das [UNO]-Turnier im Altenheim gewann Oma.',
    'Ein Päckchen [UNO]-Karten lag im Zug.',
    'Der [SNS]-Torwart hielt alles.',
    'Wer mit [UNO] oder Mau-Mau nichts anfangen kann, liest.',
    'Abends wird Skat und [UNO] gespielt.',
    'Noch eine Runde [UNO], dann ins Bett.',
    'Die Kinder spielen [UNO] auf dem Flur.',
    'Sie haben [UNO] gespielt.',
  ])('%s', (text) => {
    expect(isOtherAbbreviation(placeIn(text, 'de', 'organisation'))).toBe(true);
  });

  it.each([
    'Die [PDK] stellt den Antrag.',
    'In der [LDK] rumort es.',
    'Das [EU]-Parlament tagt.',
    'Im [KFOR] Camp ist es still.',
    'Im [EU]-Rat wird verhandelt.',
    'Beim [EU]/{Nato}-Treffen gab es Kaffee.',
    'Beim [Nato]- und {EU}-Beitritt hakt es.',
    'Ein Plan, dem [EU] und {USA} zustimmen.',
    'Ein Papier, das [EU] und {USA} verfassten.',
    'Der Druck der [EU] wächst.',
    'Die Anklage der [KSC] ist lang.',
    'Vor der [KSC] sagte sie aus.',
    'Die [KSC] in Den Haag vertagen sich.',
    'Die [KSC]-Anklage ist lang.',
    'Der [KSC]-Direktor schweigt.',
    'Das [UNO]-Planspiel endet.',
    '[KSC] trifft Entscheidung.',
    'Das [UNO]-Mandat endet.',
    'Was [UNO] und {EU} planen, ist offen.',
    'Die [UNO] spielt hier keine Rolle.',
    'Hier spielt die [UNO] mit.',
    'Ohne [UNO] oder {Nato} geht es nicht.',
    'Die [UNO]-Mission bleibt.',
    'Der [UN]-Chef reist.',
    'Ein [EU]-Spiel auf Zeit.',
    'Die Europäische Kommission ([EC]) berät.',
    'Im [EU] geführten Dialog ging es weiter.',
  ])('none: %s', (text) => {
    expect(isOtherAbbreviation(placeIn(text, 'de', 'organisation'))).toBe(false);
  });
});

describe('villages, verbs and goods that are called like people', () => {
  it.each([
    ['Ein Bäcker aus [Stoltenberg] bog ab.', 'person'],
    ['Die Feuerwehr von [Stoltenberg] rückte aus.', 'person'],
    ['Die Bewohner von [Stoltenberg] feiern.', 'person'],
    ['Im Dorf [Stoltenberg] ist Markt.', 'person'],
    ['Der Ortsteil [Hill] bekommt Glasfaser.', 'person'],
    ['Der Bus nach [Stoltenberg] fällt aus.', 'person'],
    ['Auf Gut [Stoltenberg] wird geritten.', 'person'],
    ['Der Weiler [Amerika] hat acht Häuser.', 'place'],
    ['Am See [Ohrid] wird gebadet.', 'place'],
    ['Am Bach [Rußland] wird geangelt.', 'place'],
    ['[Blinken] vergessen: Unfall in Plön', 'person'],
    ['Beim [Blinken] half ihm niemand.', 'person'],
    ['Das [Blinken] der Lichter störte.', 'person'],
    ['Wer sagt, [Blinken] ist Pflicht, hat recht.', 'person'],
    ['Der Unfall in [Stoltenberg] ging glimpflich aus.', 'person'],
    ['Sie wohnt in [Stoltenberg] am See.', 'person'],
    ['Dazu ein Becher [Rama] und Mehl.', 'person'],
    ['Man nehme 50 g [Rama] und Zucker.', 'person'],
  ] satisfies [string, ActorKind][])('%s', (text, kind) => {
    expect(isNoSurname(placeIn(text, 'de', kind))).toBe(true);
  });

  it.each([
    ['Die Forderung von [Stoltenberg] ist alt.', 'person'],
    ['Das Vertrauen in [Vučić] sinkt.', 'person'],
    ['In [Vučić] sieht er einen Freund.', 'person'],
    ['Das Trio aus [Macron], {Scholz} und Tusk fliegt.', 'person'],
    ['Ein Gespann aus [Scholz] und Lindner regiert.', 'person'],
    ['Ein Foto aus [Kurti] und {Osmani} entsteht.', 'person'],
    ['Schloss [Vučić] Neuwahlen aus?', 'person'],
    ['In der Umgebung von [Vučić] wird gestritten.', 'person'],
    ['Ein Treffen ohne [Blinken] bringt nichts.', 'person'],
    ['[Blinken] hilft {Kurti}.', 'person'],
    ['Das kommt aus [Kurtis] Umfeld.', 'person'],
    ['Stimmen aus [Scholz]’ Partei warnen.', 'person'],
    ['Aus [Vučić] wurde ein Präsident.', 'person'],
    ['Die Rede von [Blinken] war kurz.', 'person'],
    ['Ein Gespräch, das [Blinken] führte, half.', 'person'],
    ['[Blinken] trifft {Kurti}.', 'person'],
    ['[Blinken] ist gelandet.', 'person'],
    ['Mit [Rama] sprach er lange.', 'person'],
    ['Der Regierungschef [Rama] lacht.', 'person'],
    ['Die Zeit nach [Stoltenberg] beginnt.', 'person'],
    ['Am Gipfel in [Belgrad] nahm er teil.', 'place'],
    ['Das Dorf [Banjska] liegt im Norden.', 'place'],
    ['Aus [Serbien] kommt Kritik.', 'place'],
    ['Die Bewohner von [Zvečan] wählen.', 'place'],
    ['Der Bus nach [Belgrad] ist voll.', 'place'],
  ] satisfies [string, ActorKind][])('none: %s', (text, kind) => {
    expect(isNoSurname(placeIn(text, 'de', kind))).toBe(false);
  });
});

describe('titles of shows and rows of titles', () => {
  it.each([
    '„[Deutschland] sucht den Superstar“ castet in Graz.',
    '»Hallo [Deutschland]« läuft um fünf.',
    'Er saß in der Jury von „[Deutschland] sucht den Superstar“.',
    'Die neue Staffel von »[Albanien] von oben« wird gedreht.',
    'Das Apollo zeigt »Nachtfahrt«, das Filmcasino »Es war einmal in [Amerika]«.',
    'Die Premiere von „Sommer in [Belgrad]“ ist ausverkauft.',
    'Zu „[China] und wir“ (4. Mai)',
    'Die Doku „Mit [Scholz] nach Kiel“ ist zu sehen.',
    'Sie empfehlen »[China] für Anfänger« und mehr.',
    'Der Ratgeber „[Russland] mit dem Rad“ ist neu.',
    'Die Autorin des Bandes „[Kosovo]: Anatomie eines Staates“ spricht.',
    'Die Gruppe zeigt dazu „[Albanien] liegt am Meer“.',
    'Die Filmtage eröffnen mit „[Russland] von oben“.',
    'Auf dem Programm steht die Ouvertüre „Das serbische [Belgrad]“.',
    'Das Theater spielt heute „Ein Sommer in [Serbien]“.',
  ])('%s', (text) => {
    expect(isGermanTitle(placeIn(text, 'de'))).toBe(true);
  });

  it.each([
    '„[Serbien] will den Frieden“, sagte sie.',
    '„[Kosovo] ist {Serbien}“ rief die Menge.',
    'Er sprach von einem „Krieg gegen [Serbien]“.',
    'Sie hielt ein Schild mit „Freiheit für [Kosovo]“ hoch.',
    'Der Minister nannte »[Serbien] einen Partner«, die Opposition »[Serbien] eine Gefahr«.',
    'Die Sendung mit „[Edi Rama]“ endet.',
    'Die Republik „[Kosovo]“ erkenne man nicht an.',
    'Aus „Sorge um [Serbien]“ bleibt er.',
    'Sie antwortet mit „[Serbien] ist schön“ im Chor.',
    'Das Volk ruft dazu „[Kosovo] ist Herz“ im Takt.',
    'Auf der Mauer steht „[Kosovo] bleibt frei“ in Rot.',
  ])('none: %s', (text) => {
    expect(isGermanTitle(placeIn(text, 'de'))).toBe(false);
  });
});
