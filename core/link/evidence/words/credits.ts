/** Words of the lines that say who wrote, photographed or spread something. Folded; Serbian in Latin. */
import { beginsWithOneOf, isOneOf } from './list.ts';

/** What a person is credited with, before a colon or at the start of a line (`Foto: …`, `Piše: …`). */
const isCraft = beginsWithOneOf(
  'photo foto фото reporter izvest korrespond корресп кореспонд verfass bericht tradu uberset transl illustr',
  'preve snimi napis prired razgovaral pergatit perkthe светлин світлин подготов підготув редактор',
);
const isWriting = isOneOf(
  'author authors auteur autor autorin autorka autori автор авторка text texts texte tekst teksti текст words writer credit credits bild redaction pise pisu shkruan shkroi',
);
export const isCreditHead = (word: string): boolean => isCraft(word) || isWriting(word);

/** Before whom something was made by, at the start of a line (`By …`, `Von …`) or before a colon. */
export const isByWord = isOneOf('by von par nga por od');

/** What was made, before `by` (`Photo by …`, `Written by …`). */
export const isMade = isOneOf(
  'photo photos photograph photographs reporting written editing edited translated photographed posted published story video words text illustration illustrations',
  'publikuar shkruar postuar pergatitur',
);

/** Agencies of news and of photographs, and what their names end in (`Getty Images`, `AP Photo`). */
export const isAgency = isOneOf(
  'reuters ap afp getty images photo photos press pool dpa epa efe imago keystone alamy shutterstock zuma bloomberg xinhua anadolu aa apa ansa upi nurphoto sipa',
  'tanjug beta fonet ata starsport hina fena srna mina mia bta pixsell cropix atsh kosovapress tass ria sputnik interfax ukrinform unian rferl',
  'тасс риа спутник интерфакс укрінформ уніан унн коммерсант',
);

/** Networks on which people post themselves: what is credited there is the actor's own. */
export const isNetwork = isOneOf(
  'facebook fb instagram ig twitter x telegram tiktok youtube linkedin threads viber фејсбук инстаграм твитер феисбук твиттер телеграм тикток ютуб',
);

/** Between those who made something together, and before where from and for whom. */
export const isWith = isOneOf('and und et dhe i и та і');
export const isWhence = isOneOf('in for via from aus a au en u iz ne из у в');
