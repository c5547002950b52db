import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const NAMES = ['Albin Kurti', 'Albina Kurtija', 'Albinu Kurtiju', 'Albin Kurtin', 'Албин Курти', 'Альбин Курти', 'Альбін Курті'];
const TERM = { title: { en: 'Mayor' }, from: '2015', to: '2020', asOf: '2023-06-01', sources: ['a-source'] };
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Косово', 'Kosovës', 'Косова'] }),
    { ...actor('kurti', { kind: 'person', strong: NAMES, cues: ['dialogue', 'NATO', 'Kosovo'] }), roles: [TERM] },
  ]),
);

function isMarked(lang: string, text: string): boolean {
  const [own = []] = link([text], dictionary, { date: null, lang });
  return own.some((mention) => mention.actor === 'kurti');
}

it.each([
  ['de', 'Freispruch für Albin Kurti, Installateur aus Favoriten.'],
  ['de', 'Albin Kurti (34), Fliesenleger aus Simmering, fiel vom Gerüst.'],
  ['de', 'Albin Kurti, 52 Jahre alt, Physiklehrer in Lahr, gewann.'],
  ['de', 'Albin Kurti, Lokführer aus Husum, sah den Zug.'],
  ['de', 'Albin Kurti, 61, aus Wels hat den Chor gegründet.'],
  ['de', 'Albin Kurti, Inhaber einer Werft, repariert Segel.'],
  ['de', 'Die Jury lobte den Biohändler Albin Kurti.'],
  ['en', 'Albin Kurti, 41, a plumber from Leeds, was fined.'],
  ['en', 'Albin Kurti (34), a roofer, fell on Monday.'],
  ['en', 'Albin Kurti, 78-year-old beekeeper, won a prize.'],
  ['en', 'Albin Kurti, a retired teacher, died on Friday.'],
  ['en', 'Albin Kurti, resident of Mill Lane, complained.'],
  ['fr', 'Albin Kurti, 41 ans, plombier à Liège, a été condamné.'],
  ['fr', 'Albin Kurti (34 ans), couvreur, est tombé.'],
  ['fr', 'Albin Kurti, domicilié à Huy, a comparu.'],
  ['fr', 'Un habitant de Huy, Albin Kurti, a perdu son chien.'],
  ['sq', 'U lirua Albin Kurtin, 41 vjeç, elektricist nga Kamenica.'],
  ['sq', 'Albin Kurti (34), hidraulik nga Fieri, u dënua.'],
  ['sq', 'Albin Kurti, 52-vjeçar nga Lipjani, humbi jetën.'],
  ['sq', 'Albin Kurti, 34 vjeç, bojaxhi nga Peja, u lirua.'],
  ['sq', 'Banori i Kuçit Albin Kurti u ankua.'],
  ['sr', 'Počelo je suđenje Albinu Kurtiju (34), moleru iz Vrnjačke Banje.'],
  ['sr', 'Albin Kurti, 45 godina, vodoinstalater iz Zaječara, pobedio je.'],
  ['sr', 'Албин Курти (51) из Краљева изгубио је новчаник.'],
  ['sr', 'Albin Kurti, penzionisani nastavnik iz Niša, preminuo je.'],
  ['ru', 'Альбин Курти, 41 год, сантехник из Твери, выиграл.'],
  ['ru', 'Житель Твери Альбин Курти нашёл клад.'],
  ['ru', 'Альбин Курти, бывший водитель, умер.'],
  ['uk', 'Альбін Курті (34), маляр, упав.'],
  ['sr', 'Albin Kurti iz Kraljeva dobio je nagradu.'],
  ['de', 'Albin Kurti aus Wels gewann.'],
  ['uk', 'Мешканець Сум Альбін Курті знайшов скарб.'],
  ['uk', '45-річний зварювальник Альбін Курті повернувся.'],
])('a trade, an age, a residence tell a private person: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['de', 'Albin Kurti (48), Ministerpräsident des Kosovo, sprach.'],
  ['de', 'Albin Kurti, Chef der Partei, kam nach Wien.'],
  ['de', 'Albin Kurti, 48, reiste ab.'],
  ['de', 'Die Tischler lobten Albin Kurti.'],
  ['en', 'Albin Kurti, 48, the prime minister, spoke.'],
  ['en', 'Albin Kurti, 48, a former teacher who became prime minister, spoke.'],
  ['en', 'Albin Kurti, a former teacher, welcomed the NATO dialogue.'],
  ['en', 'Albin Kurti, from Kosovo, spoke.'],
  ['fr', 'Albin Kurti, 48 ans, Premier ministre, parle.'],
  ['fr', 'Albin Kurti (48 ans) parle.'],
  ['sq', 'Albin Kurti, 48 vjeç, kryeministri, foli.'],
  ['sq', 'Ish-presidenti Albin Kurti, 55 vjeç, nga Buroja, foli.'],
  ['sq', 'Albin Kurti, kryetari i partisë, foli.'],
  ['sr', 'Albin Kurti (48), premijer Kosova, govorio je.'],
  ['sr', 'Vozači Albina Kurtija čekaju.'],
  ['sr', 'Албин Курти, 48 година, стигао је.'],
  ['sr', 'Tu je sedeo Albin Kurti iz Slovačke.'],
  ['de', 'Albin Kurti aus Estland folgt ihm.'],
  ['fr', 'Albin Kurti, de Suède, lui succède.'],
  ['ru', 'Его сменил Альбин Курти из Словакии.'],
  ['uk', 'Його змінив Альбін Курті з Естонії.'],
  ['ru', 'Альбин Курти, 48 лет, премьер-министр, прилетел.'],
  ['ru', 'Жители Твери ждут, а Альбин Курти прилетел.'],
  ['uk', 'Альбін Курті, 48 років, прем’єр, приїхав.'],
])('an office, an age alone, the matters of the actor do not: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['en', 'A man named Albin Kurti was seen in Kosovo.'],
  ['en', 'Another Albin Kurti sells cars.'],
  ['en', 'Albin Kurti, not the prime minister, spoke of NATO.'],
  ['de', 'Ein Mann namens Albin Kurti meldete sich.'],
  ['de', 'Albin Kurti (nicht der Politiker) lachte.'],
  ['fr', 'Un homme nommé Albin Kurti a été vu.'],
  ['sq', 'Një burrë me emrin Albin Kurti u kap.'],
  ['sq', 'Albin Kurti, jo kryeministri, shet vetura.'],
  ['sr', 'Muškarac po imenu Albin Kurti uhapšen je.'],
  ['sr', 'Uhapšen je izvesni Albin Kurti.'],
  ['ru', 'Мужчина по имени Альбин Курти найден.'],
  ['uk', 'Чоловік на ім’я Альбін Курті загубив гаманець.'],
  ['en', 'Albin Kurti (1921–1999) ran the mill.'],
  ['sr', 'Албин Курти (1931–2019) је преминуо.'],
  ['de', 'Albin Kurti (* 3. 5. 1931, † 4. 6. 2019) war Wirt.'],
  ['sr', 'Албин Курти млађи је запевао.'],
])('words and years that tell another are sure: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['en', 'A party named Albin Kurti as its leader.'],
  ['fr', 'Rien à voir avec Albin Kurti, le maire de Vushtrri.'],
  ['en', 'She is not related to Albin Kurti, the mayor of Peja.'],
  ['de', 'Er ist nicht verwandt mit Albin Kurti, dem Bürgermeister von Peja.'],
  ['de', 'Ein Politiker namens Albin Kurti meldete sich.'],
  ['en', 'Albin Kurti, not the West, decides.'],
  ['en', 'Albin Kurti (1975–2024) led the town.'],
  ['en', 'Albin Kurti (2015–2020) led the town.'],
  ['sr', 'Албин Курти (1961–2022) је био градоначелник.'],
])('words like them are not: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});
