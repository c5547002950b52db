/** The card's whole style as one text, for a constructed sheet in its closed root: such a sheet can't import others. */
import base from '../base.css?inline';
import card from '../card.css?inline';
import tokens from '../tokens.css?inline';
import statements from './statements.css?inline';
import wrong from './wrong.css?inline';

export const cardStyles: string = [tokens, base, card, statements, wrong].join('\n');
