/** Words with which an age or a life's years are told behind a name, folded (`41 ans`, `star 41 godinu`, `52-vjeçar`). */
import { isOneOf } from './list.ts';

export const isOfAge = isOneOf(
  'year years old aged age jahre jahren alt alte alter jahriger jahrige ans an age agee',
  'vjec vjece vjet vjecar vjecare vjecari vjecarja mosha moshe godina godine godinu god star stara starosti godisnji godisnja godisnjak',
  'год года лет г летнии летняя рік роки років р річнии річна',
);

/** Before the name that a woman had as a girl (`ДРАГИЦА МОЈСИЛОВИЋ, рођ. Бајић`, `Mme Macron, née Dupont`). */
export const isNee = isOneOf(
  'nee geb geborene geborne rodj rodjena rodena rodjenoj devojacko djevojacko урожд урожденная уродж уроджена урож born',
);
