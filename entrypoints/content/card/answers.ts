/** What cards say, asked for once an actor and kept until the page's cast changes. */
import type { CardState as CardContent } from '../../../components/Card.tsx';
import type { CardView } from '../../../core/card/view.ts';
import type { Mark } from '../paint/mark.ts';

export interface Answer {
  content: CardContent;
  come: Promise<void>;
}

export interface Answers {
  /** The answer for a mark's actor, which may still be on its way. */
  prepare(mark: Mark): Answer;
  forget(): void;
}

export function createAnswers(ask: (mark: Mark) => Promise<CardView | null>): Answers {
  let answers = new Map<string, Answer>();
  return {
    prepare(mark) {
      const key = `${mark.mention.actor} ${mark.mention.strength}`;
      const known = answers.get(key);
      if (known) return known;
      const answer: Answer = { content: { is: 'loading' }, come: Promise.resolve() };
      answer.come = ask(mark).then(
        (view) => {
          answer.content = view ? { is: 'ready', view } : { is: 'unknown' };
        },
        () => {
          // Asked again the next time: the background may have been starting.
          answer.content = { is: 'error' };
          answers.delete(key);
        },
      );
      answers.set(key, answer);
      return answer;
    },
    forget() {
      answers = new Map();
    },
  };
}
