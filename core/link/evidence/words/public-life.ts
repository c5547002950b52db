/**
 * Words of public life, as beginnings, folded: parliaments, governments, talks, the press. In the clause of a surname they
 * tell a newsmaker from a private person of the same name, where both were introduced.
 */
import { beginsWithOneOf } from './list.ts';

export const isOfPublicLife = beginsWithOneOf(
  'parliament government cabinet negotiat dialogue election coalition opposition sanction treaty diplom lawmaker referendum journalis',
  `regierung parlament kabinett bundestag bundesrat verhandel verhandlung dialog wahlkampf wahlsieg koalition opposition sanktion
  abkommen journalist ministerium staatsbesuch amtskolleg`,
  'gouvernement parlement negoci election coalition sanction diplomat journalist ministere politique',
  `qeveri parlament kuvendi negociat dialog zgjedhje koalicion opozit sanksion marreveshj diplomac gazetar bisedim
  ministri politik`,
  `vlada vlade vladu vladom parlament skupstin pregovar pregovor dijalog izbori izbora izborim koalicij opozicij sankcij sporazum
  diplomat novinar ministarstv predizborn`,
  'правительств парламент переговор диалог выборы выборах коалици оппозици санкци соглашени дипломат журналист министерств',
  'уряд парламент переговор діалог вибори виборах коаліці опозиці санкці угод дипломат журналіст міністерств',
);
