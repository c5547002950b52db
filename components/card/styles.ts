/** The card's whole style as one text, for a constructed sheet in its closed root: such a sheet can't import others. */
import base from '../base.css?inline';
import card from '../card.css?inline';
import tokens from '../tokens.css?inline';
import bar from './bar.css?inline';
import foot from './foot/foot.css?inline';
import questions from './questions.css?inline';
import others from './statements/others.css?inline';
import statements from './statements/statements.css?inline';

export const cardStyles: string = [tokens, base, card, bar, questions, statements, others, foot].join('\n');
