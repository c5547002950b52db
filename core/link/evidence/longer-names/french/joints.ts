/** The small words with which French joins a kind of thing to its name. */
import { isOneOf } from '../../words/list.ts';

export const isDe = isOneOf('de du d des');
/** As it stands behind `de` (`de la Serbie`, `de l'ONU`). */
export const isArticle = isOneOf('la l');
