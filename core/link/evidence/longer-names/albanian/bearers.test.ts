import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { albanian } from './albanian.ts';

it.each([
  ['Autobusi ndalet te fshati [Kosova] çdo mëngjes.', true],
  ['Në fshatin [Rusia] jetojnë tri familje.', true],
  ['Një shtëpi në lagjen [Prishtina] u dogj.', true],
  ['Përroi [Serbia] doli nga shtrati.', true],
  ['U ngjitën në kodrën [Mali i Zi] me këmbë.', true],
  ['Lumi [Gjermania] nuk ekziston në hartë.', true],
  ['Banon në rrugën [Ukraina], hyrja dy.', true],
  ['Sheshi [Amerika] u shtrua me gurë.', true],
  ['Bulevardi [Bosnja] ka pisha të vjetra.', true],
  ['Vrapuan rreth parkut [Gjermania].', true],
  ['Mësuesit e shkollës [Kosova], në grevë.', true],
  ['Punon te mobileria [Prishtina] që nga vera.', true],
  ['Bleu bukë te furra [Serbia].', true],
  ['Farmacia [Maqedonia] është kujdestare sonte.', true],
  ['Firma [Rusia] fitoi tenderin për kanalizim.', true],
  ['Në kompaninë [Kosova] punojnë tetë veta.', true],
  ['Filmi [Ukraina] mori çmimin e publikut.', true],
  ['Romani [Beogradi] u përkthye në shqip.', true],
  ['Revista [Shqipëria] del dy herë në vit.', true],
  ['Anija [Mali i Zi] u ankorua në Durrës.', true],
  ['Trageti [Prishtina] lundron të premteve.', true],
  ['Skuadra [Prishtina] ndërroi trajnerin.', true],
  ['Pas ndeshjes [Prishtina]–Drita pati urime.', true],
  ['Punishtja "[Kosova]" bën dyer druri.', true],
  ['Lexoi një poemë në shtëpinë me emrin [Serbia].', true],
  ['Një anije me emrin [Kosova] u mbyt.', true],
  ['Kafeneja e quajtur [Rusia] u mbyll.', true],
])('%s: a place is another thing’s name: %s', (text, expected) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(expected);
});

it.each([
  'Në fshatin [Banjskë] u vra një polic.',
  'Patrulla kaloi nëpër fshatin [Rudare].',
  'Në fshatin Banjë, [Kosova] ndërton ujësjellës.',
  'Fshatrat e [Kosovës] zbrazen.',
  'Rruga [Prishtinë]–Pejë u bllokua.',
  'Rruga [Prishtina] - Ferizaj zgjerohet.',
  'Pas mbylljes së rrugës [Kosova] reagoi.',
  'Nga fabrikat [Kosova] fitoi pak.',
  'Në shkollë [Serbia] përmendet rrallë.',
  'Skuadra e [Kosovës] u kthye me medalje.',
  'Filmi e tregon [Kosovën] e pasluftës.',
  'Firma gjermane la [Kosovën].',
  'Në qytetin e [Beogradit] bie borë.',
  'Shteti i quajtur [Kosovë] feston.',
  'Një vend fqinj me emrin [Maqedoni] priste votimin.',
  'Greqia ia ndryshoi emrin [Maqedonisë].',
  'Lumenjtë e [Shqipërisë] u fryn.',
  'Kompanitë e [Rusisë] u sanksionuan.',
  'Liqeni i [Ohrit] mbrohet nga UNESCO.',
  'Kufiri me [Malin e Zi] u shënua.',
])('%s names the place', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(false);
});

it.each([
  ['Autostrada "[Ibrahim Rugova]" hapet nesër.', true],
  ['Kazerma "[Hashim Thaçi]" nuk ekziston.', true],
  ['Në rrugicën [Haradinaj] jetojnë kushërinj.', true],
  ['Qendra "[Ibrahim Rugova]" hap kurse.', true],
  ['Ndeshja luhet në palestrën "[Osmani]".', true],
  ['Punon në klinikën "[Rugova]" si natën.', true],
  ['Fëmijët e çerdhes "[Osmani]" kënduan.', true],
  ['Jeton në konviktin "[Ibrahim Rugova]".', true],
  ['Salla [Ibrahim Rugova] ishte plot.', true],
  ['Nga salla [Kurti] doli pa folur.', false],
  ['Pas pyetjes "[Kurti] apo Osmani?" ra heshtja.', false],
  ['Para pallatit [Osmani] priti të ftuarit.', false],
  ['Kandidati "[Kurti]" u shpall fitues.', false],
  ['Qendra e [Rugovës] mbeti e hapur.', false],
])('%s: %s', (text, expected) => {
  expect(albanian(placeIn(text, 'sq', 'person'))).toBe(expected);
});

it.each([
  ['Klubi i bridzhit "[Kuinti]" pret anëtarë.', true],
  ['Kafeneja "[KFOR]" u hap prapë.', true],
  ['Furra “[OKB]” bën simite.', true],
  ['Dyqani "[NATO]" shet këpucë.', true],
  ['Patentë e kategorisë [BE] kërkohet.', true],
  ['Vitamina [UN] mungon.', true],
  ['Partia "[Lista Serbe]" bojkoton.', false],
  ['Misioni "[KFOR]" u zgjat.', false],
  ['Organizata “[NATO]” u zgjerua.', false],
  ['Kategoria e [BE-së] për vizat ndryshoi.', false],
  ['Tipi i misionit të [OSBE-së] mbetet i njëjtë.', false],
])('%s: %s', (text, expected) => {
  expect(albanian(placeIn(text, 'sq', 'organisation'))).toBe(expected);
});

it.each([
  'Shërbimi Korrektues i [Kosovës] pranon roje.',
  'Trusti Pensional i [Kosovës] publikon bilancin.',
  'Në Akademinë e Arteve të [Shqipërisë] mësohet pikturë.',
  'Fletorja Zyrtare e [Serbisë] e botoi ligjin.',
  'Enciklopedia e [Kosovës] ka pesë vëllime.',
  'Stacioni i Autobusëve i [Prishtinës] u lye.',
  'Kopshti Zoologjik i [Beogradit] mori një ari.',
  'Filharmonia e [Prishtinës] luan Mozartin.',
  'Kombinati Energjetik i [Kosovës] u falimentua.',
  'Miniera e Arit e [Serbisë] nuk shitet.',
  'Intervista për Zërin e [Amerikës] u përcoll shumë.',
  'Rally i [Kosovës] nis nga Brezovica.',
  'Regjistri Civil i [Shqipërisë] u digjitalizua.',
  'Organizohet nga [Kosova] Cup në futsall.',
  'Fluturimi i [Shqipëria] Airlines u vonua.',
  'Punon te [Kosova] Steel në Ferizaj.',
])('%s is a longer name', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(true);
});

it.each([
  'Shërbimet e [Kosovës] janë shtrenjtuar.',
  'Zëri i [Kosovës] u dëgjua në OKB.',
  'Minierat e [Kosovës] presin investitorë.',
  'Lista e gjatë e mërgimtarëve të [Kosovës] rritet.',
  'Portet e [Shqipërisë] janë të zëna.',
  'Revista ia kushtoi numrin pavarësisë së [Kosovës].',
  'Gazetat e [Beogradit] shkruajnë për zgjedhjet.',
  'Shërbimi sekret dyshon te qeveria e [Serbisë].',
])('%s names the place', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(false);
});

it.each([
  ['Në bulevardin [Bashkimi Evropian] ka radhë.', true],
  ['Rruga [UÇK] u asfaltua.', true],
  ['Sheshi [Kombet e Bashkuara] mbyllet.', true],
  ['Rrugën [UÇK] e bllokoi dëbora.', true],
  ['Vila në bulevardin [NATO] u shit.', true],
  ['Rruga e [NATO-s] drejt zgjerimit është e gjatë.', false],
  ['Në rrugë [KFOR-i] vendosi pikë kontrolli.', false],
  ['Rrugës së [UÇK-së] i ndryshoi emri.', false],
  ['Gjatë rrugës [KFOR-i] e përcolli.', false],
  ['Në shesh [Vetëvendosje] protestoi.', false],
])('%s: a street that is called after a body: %s', (text, expected) => {
  expect(albanian(placeIn(text, 'sq', 'organisation'))).toBe(expected);
});
