import { describe, expect, it } from 'vitest';
import { albanian } from './albanian/albanian.ts';
import { placeIn } from './fixture.ts';
import { slavic } from './slavic/slavic.ts';
import { isUnion } from './unions.ts';

it.each([
  ['Portparol [UN] ćuti.', true],
  ['Delegacija [Evropske unije] stiže.', true],
  ['Izvještaj [Vijeća Europe] je objavljen.', true],
  ['Посланици [Уједињених нација] ћуте.', true],
  ['Izaslanik [OEBS-a] ćuti.', true],
  ['Flamuri i [Kombeve të Bashkuara] u ngrit.', true],
  ['Raporti i [Këshillit të Evropës] doli.', true],
  ['Vendimi i [Bashkimit Europian] pritet.', true],
  ['Odbornici [Srpske liste] ćute.', false],
  ['Kryesia e [PDK-së] mblidhet.', false],
  ['Epiharhija [SPC] slavi.', false],
  ['Policia e [KFOR-it] patrullon.', false],
])('%s: %s', (text, expected) => {
  expect(isUnion(placeIn(text, '', 'organisation'))).toBe(expected);
});

describe('what a union sets up', () => {
  it.each([
    ['sq', 'Asambleja Parlamentare e [NATO-s] zgjodhi kryetaren.'],
    ['sq', 'Komisariati i Lartë i [OKB-së] për Refugjatë u tërhoq.'],
    ['sq', 'Programi i [Kombeve të Bashkuara] për Mjedisin dha grante.'],
    ['sq', 'Fondi i [Kombeve të Bashkuara] për Popullsinë ka zyrë të re.'],
    ['sq', 'Ajo punon në Fondin e Popullsisë të [OKB-së].'],
    ['sq', 'Konventa e [OKB-së] për të Drejtat e Fëmijës u shqyrtua.'],
    ['sq', 'Agjencia e [BE-së] për Azil numëroi kërkesat.'],
    ['sq', 'Banka Zhvillimore e [Këshillit të Evropës] dha kredi.'],
    ['sr', 'Dečji fond [Ujedinjenih nacija] šalje vakcine.'],
    ['sr', 'Visoki komesarijat [UN] za izbeglice broji šatore.'],
    ['sr', 'Razvojna banka [Saveta Evrope] daje zajam.'],
    ['sr', 'Sud [Evropske unije] odbio je tužbu.'],
    ['sr', 'Парламентарна скупштина [ОЕБС-а] расправља о изборима.'],
    ['sr', 'Програм [Уједињених нација] за развој финансира мост.'],
    ['mk', 'Фондот на [Обединетите нации] за населението отвори канцеларија.'],
    ['mk', 'Парламентарното собрание на [НАТО] заседава.'],
  ])('%s: %s', (lang, text) => {
    expect((lang === 'sq' ? albanian : slavic)(placeIn(text, lang, 'organisation'))).toBe(true);
  });

  it.each([
    ['sq', 'Sekretari i Përgjithshëm i [OKB-së] bëri thirrje për qetësi.'],
    ['sq', 'Delegacioni i [BE-së] vizitoi veriun.'],
    ['sq', 'Ambasadorët e [NATO-s] u mblodhën.'],
    ['sq', 'Komandanti i forcave të [NATO-s] mbërriti.'],
    ['sq', 'Anëtarësimi në [NATO] është synim.'],
    ['sq', 'Komisioni për Legjislacion i [Kuvendit] e miratoi.'],
    ['sq', 'Emisari i [BE-së] për dialogun udhëton.'],
    ['sq', 'Takimi i [Kombeve të Bashkuara] shtyhet.'],
    ['sr', 'Generalni sekretar [Ujedinjenih nacija] poziva na mir.'],
    ['sr', 'Komesar [Evropske unije] za proširenje stiže.'],
    ['sr', 'Članice [Evropske unije] nisu jedinstvene.'],
    ['sr', 'Vojnici [NATO] obilaze selo.'],
    ['sr', 'Glavni odbor [Srpske liste] zaseda.'],
    ['sr', 'Pripadnici snaga [NATO] stižu.'],
    ['sr', 'Портпарол [ОЕБС-а] није одговорио.'],
    ['mk', 'Генералниот секретар на [НАТО] пристигна.'],
  ])('%s, of the union itself: %s', (lang, text) => {
    expect((lang === 'sq' ? albanian : slavic)(placeIn(text, lang, 'organisation'))).toBe(false);
  });
});

describe('whose a union or a council is', () => {
  it.each([
    ['sq', '[Bashkimi Evropian] i Transmetuesve cakton qytetin.'],
    ['sq', '[Komisioni Evropian] i Udhëtimeve numëron turistët.'],
    ['sq', '[Këshilli i Sigurimit] i Iranit u mblodh natën.'],
    ['sq', '[Këshilli i Sigurimit] i Rusisë u mblodh.'],
    ['sq', '[Këshillit të Sigurimit] të Malit iu drejtua letra.'],
    ['sr', '[Evropska unija] radiodifuzera bira grad.'],
    ['sr', '[Evropska unija] gluvih održava skup.'],
    ['sr', '[Европска унија] новинара осуђује напад.'],
    ['sr', '[Europska unija] mladih organizira kamp.'],
    ['sr', '[Savet bezbednosti] Ruske Federacije zaseda.'],
    ['sr', '[Vijeće sigurnosti] Irana zasjeda.'],
    ['sr', '[Савет безбедности] Русије заседа.'],
    ['sr', '[Civilna zaštita] grada Kraljeva gasi požar.'],
  ])('%s: %s', (lang, text) => {
    expect((lang === 'sq' ? albanian : slavic)(placeIn(text, lang, 'organisation'))).toBe(true);
  });

  it.each([
    ['sq', '[Bashkimi Evropian] i kërkoi Kosovës të presë.'],
    ['sq', '[Bashkimi Evropian] i ka hequr masat.'],
    ['sq', '[Komisioni Evropian] e publikoi raportin.'],
    ['sq', '[Këshilli i Sigurimit] i OKB-së mblidhet.'],
    ['sq', '[Këshilli i Sigurimit] i {Kombeve të Bashkuara} mblidhet.'],
    ['sr', '[Evropska unija] očekuje odgovor.'],
    ['sr', '[Evropska unija] podržava dijalog.'],
    ['sr', '[Evropska unija] insistira na dogovoru.'],
    ['sr', '[Savet bezbednosti] UN zaseda.'],
    ['sr', '[Savet bezbednosti] Ujedinjenih nacija zaseda.'],
    ['sr', 'Pred [Savetom bezbednosti] {Vučića} niko nije pitao.'],
    ['sr', '[Савет безбедности] Србији није дао реч.'],
  ])('%s, the union itself: %s', (lang, text) => {
    expect((lang === 'sq' ? albanian : slavic)(placeIn(text, lang, 'organisation'))).toBe(false);
  });
});
