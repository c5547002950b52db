import { describe, expect, it } from 'vitest';
import type { ActorKind } from '../../../dictionary/actors.ts';
import { placeIn } from '../fixture.ts';
import { isQuotedTitle } from './quoted.ts';

describe('a title or a trade name in quotation marks', () => {
  it.each([
    ['en', 'They showed the film "[China] Blue" again.'],
    ['en', 'He slept at the hotel “[Ohrid]” near the bus station.'],
    ['en', "The restaurant '[Belgrade]' is closed."],
    ['en', 'She ran the ‘[Serbia]’ cinema for years.'],
    ['en', 'She wrote "The Road to [Kosovo]" in a winter.'],
    ['en', 'The novel by Ana Perić, "Nights in [Belgrade]", sold well.'],
    ['en', 'The novel by Ana Perić "Nights beyond [Belgrade]" sold well.'],
    ['en', 'Tickets for "Waiting in [Albania]", a play, are gone.'],
    ['en', 'A forum called "[Kosovo] 2030" met on Friday.'],
    ['en', 'The author of "Winter in [Belgrade]" signs copies.'],
    ['fr', 'Soirée Terence Hill, puis « Bons baisers de [Russie] » ; entrée libre.'],
    ['fr', 'Un western, suivi de « Lettres d’[Albanie] ».'],
    ['fr', 'À 20 h 50, « Lettres d’[Albanie] », puis un débat.'],
    ['fr', 'On donne « Bons baisers de [Russie] », avec Sean Connery.'],
    ['fr', 'L’auteure de « Printemps à [Belgrade] » signera ses livres.'],
    ['fr', 'Le documentaire « Une femme à [Belgrade] » repasse.'],
    ['fr', 'Le concours « Miss [Kosovo] » a eu lieu.'],
    ['en', 'The band played "[Kosovo] calls me home" to the end.'],
    ['en', 'She reviewed "[China] for beginners" by Lore Adams.'],
    ['en', 'They liked "[Serbia] at night" (1974).'],
    ['de', 'Im Gasthaus „[Pristina]“ brannte Licht.'],
    ['de', 'Die Kollekte geht an den Verein „Brücke [Kosovo]“.'],
    ['de', 'Der Dokumentarfilm „Eine Nacht in [Belgrad]“ läuft um acht.'],
    ['de', '»[Montenegro]« von Ana Huber ist ein Abend für vier Tänzer.'],
    ['de', 'Das Kino am Markt zeigt »[Deutschland] im Herbst«.'],
    ['de', 'Die Filme »Nacht in Graz« und »Brücke nach [Serbien]« laufen nicht mehr.'],
    ['de', 'Das Quartett gewann bei „[Deutschland] 83“.'],
    ['fr', 'Le film « Les Nuits de [Belgrade] » ressort.'],
    ['fr', 'Au café « [Ohrid] », on joue aux cartes.'],
    ['fr', 'L’association « Les amis du [Kosovo] » tient un stand.'],
    ['fr', '« [Allemagne] année zéro », de Rossellini, passe jeudi.'],
    ['sr', 'Spavali smo u hotelu „[Ohrid]“ kod stanice.'],
    ['sr', 'Roman „Noć u [Beogradu]“ je rasprodat.'],
    ['sr', 'У кафани „[Америка]“ нема кафе.'],
    ['sr', 'U bioskopu večeras: „Zima u [Beogradu]“.'],
    ['sr', 'Упитај у пословници „Ер [Србије]“.'],
    ['ru', 'Фирменный поезд «[Россия]» опаздывает.'],
    ['ru', 'В спектакле «Ночь в [Белграде]» заняты двое.'],
    ['ru', 'Оркестр радио «[Косово] FM» играет в парке.'],
    ['uk', 'Вона живе біля готелю «[Приштина]».'],
    ['uk', 'Він працює в агенції «[Косово] Тревел».'],
    ['sq', 'Romani “Natë në [Beograd]” del të hënën.'],
    ['sq', 'Në kinema sonte: “Bijtë e [Amerikës]”.'],
  ])('%s: %s', (lang, text) => {
    expect(isQuotedTitle(placeIn(text, lang))).toBe(true);
  });

  it.each([
    ['en', 'The bar "[NATO]" opens at ten.', 'organisation'],
    ['sq', 'Grupi “[NATO] e vogël” luan nesër.', 'organisation'],
    ['ru', 'Билеты в кафе «[НАТО]» не нужны.', 'organisation'],
    ['sq', 'Shkolla “[Ibrahim Rugova]” mbyllet.', 'person'],
    ['de', 'Im Kulturverein „[Ibrahim Rugova]“ wird gekocht.', 'person'],
    ['sq', 'Rruga para derës e ka emrin “[Ibrahim Rugova]”.', 'person'],
  ] satisfies [string, string, ActorKind][])('%s: %s (%s)', (lang, text, kind) => {
    expect(isQuotedTitle(placeIn(text, lang, kind))).toBe(true);
  });
});

describe('what somebody says, doubts or names', () => {
  it.each([
    ['uk', 'Учениця відповіла «[Еді Рама]», і журі зарахувало бал.'],
    ['en', 'Asked whom he trusts, he wrote "[Albin Kurti]" and left.'],
  ])('%s: %s (person)', (lang, text) => {
    expect(isQuotedTitle(placeIn(text, lang, 'person'))).toBe(false);
  });

  it.each([
    ['en', '“[Kosovo] is ready,” she said.'],
    ['en', 'Fans chanted "[Kosovo] is {Serbia}" all night.'],
    ['en', 'He spoke of a "war against [Serbia]" on Monday.'],
    ['en', "What the Serbs' neighbours in [Kosovo] think of it is known."],
    ['en', 'In ’90s [Serbia] there was no petrol.'],
    ['en', 'The so-called "[Kosovo]" stamps were sent back.'],
    ['en', 'President: "[Serbia] Will Not Yield to Threats"'],
    ['en', 'He said "[Kosovo] is ready" and "{Serbia} is not".'],
    ['de', 'Er sprach von einem „Krieg gegen [Serbien]“.'],
    ['de', 'Die „[Kosovo]-Frage“ bleibt offen.'],
    ['de', 'Der Minister: „[Kosovo] ist bereit.“'],
    ['de', 'Auf dem Transparent stand „Freiheit für [Kosovo]“.'],
    ['de', 'Die Republik „[Kosovo]“ erkenne man nicht an.'],
    ['fr', 'Il dénonce une « agression contre la [Serbie] » et s’en va.'],
    ['fr', '« Le [Kosovo] est prêt », dit-il.'],
    ['sr', 'Navijači su skandirali „[Kosovo] je {Srbija}“.'],
    ['sr', 'Tzv. „[Kosovo]“ nije država, kažu u ministarstvu.'],
    ['sr', 'Vojnici su se vratili u bazu „[Bondstil]“.'],
    ['sr', 'Red na prelazu „[Jarinje]“ duži je od kilometra.'],
    ['ru', 'Он сказал: «[Косово] — это {Сербия}».'],
    ['ru', 'База «[Бондстил]» закрыта.'],
    ['ru', '«Столица [Сербии]» — это ответ.'],
    ['ru', '«Откуда вы?» — «[Косово]».'],
    ['sq', '“[Kosova] është gati”, tha ai.'],
    ['sq', 'Tifozët thërrisnin “[Kosova] është e jona” deri vonë.'],
    ['fr', 'Ils ont crié « Vive le [Kosovo] », puis « Mort à la [Serbie] ».'],
    ['fr', 'Ils ont crié « À bas la guerre », puis « Vive la [Serbie] ».'],
    ['fr', 'Elle dénonce « l’agression de la [Serbie] ».'],
    ['fr', 'Ils ont lu « Respect pour la [Serbie] » sur le mur.'],
    ['fr', 'Une pancarte : « Non à la partition du [Kosovo] ».'],
    ['fr', 'Le journal titre « Retour au [Kosovo] ».'],
    ['fr', 'À 20 h 50, « la [Serbie] » est évoquée.'],
  ])('%s: %s', (lang, text) => {
    expect(isQuotedTitle(placeIn(text, lang))).toBe(false);
  });

  it.each([
    ['sr', 'Stranka „[Srpska lista]“ izlazi na izbore.'],
    ['sr', 'Pokret „[Samoopredeljenje]“ je prvi.'],
    ['ru', 'Войска «[НАТО]» стоят у моста.'],
    ['ru', 'Так решила группа «[Квинта]».'],
    ['sq', 'Lista “[Lista Serbe]” nuk doli në zgjedhje.'],
    ['de', 'Die Partei „[Serbische Liste]“ blieb fern.'],
  ])('%s: %s (organisation)', (lang, text) => {
    expect(isQuotedTitle(placeIn(text, lang, 'organisation'))).toBe(false);
  });
});

describe('bodies in quotation marks', () => {
  it.each([
    ['sr', 'Osnovna škola „[Ujedinjene nacije]“ slavi.'],
    ['sr', 'Vrtić „[Evropska unija]“ upisuje decu.'],
    ['sr', 'У улици „[Уједињене нације]“ мењају цеви.'],
    ['sq', 'Sheshi “[Kombet e Bashkuara]” mbyllet.'],
    ['sq', 'Në rrugën “[UÇK]” ka radhë.'],
    ['sq', 'Shkolla “[Vetëvendosje]” ndryshon emrin.'],
    ['mk', 'На булеварот „[Обединети нации]“ нема струја.'],
    ['mk', 'Училиштето „[Обединети нации]“ се реновира.'],
    ['ru', 'На улице «[ООН]» меняют трубы.'],
    ['en', 'The kindergarten "[United Nations]" reopens.'],
  ])('%s: %s is a street, a school', (lang, text) => {
    expect(isQuotedTitle(placeIn(text, lang, 'organisation'))).toBe(true);
  });

  it.each([
    ['sr', 'Stranka „[Srpska lista]“ izlazi na izbore.'],
    ['sr', 'Pokret „[Samoopredeljenje]“ vodi.'],
    ['sr', 'Portal „[Radio Slobodna Evropa]“ javlja.'],
    ['sr', 'Jedinica „[Severna brigada]“ stiže.'],
    ['sq', 'Partia “[Vetëvendosje]” fitoi.'],
    ['sq', 'Portali “[Evropa e Lirë]” shkruan.'],
    ['sq', 'Lista “[Lista Serbe]” u certifikua.'],
    ['mk', 'Партијата „[Српска листа]“ победи.'],
    ['ru', 'Движение «[Самоопределение]» победило.'],
    ['en', 'The party "[Serb List]" boycotts the vote.'],
  ])('%s: %s is the body', (lang, text) => {
    expect(isQuotedTitle(placeIn(text, lang, 'organisation'))).toBe(false);
  });
});
