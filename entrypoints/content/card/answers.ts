/** What cards say, asked for once an actor and kept until the page's cast changes. */
import type { CardState as CardContent } from '../../../components/Card.tsx';
import type { CardView } from '../../../core/card/view.ts';
import type { Mention } from '../../../core/link/types.ts';

/** An actor, and how surely the page means it. */
export type Asked = Pick<Mention, 'actor' | 'strength'>;

export interface Answer {
  content: CardContent;
  come: Promise<void>;
}

export interface Answers {
  /** The answer for an actor, which may still be on its way. */
  prepare(asked: Asked): Answer;
  forget(): void;
}

export function createAnswers(ask: (asked: Asked) => Promise<CardView | null>): Answers {
  let answers = new Map<string, Answer>();
  return {
    prepare({ actor, strength }) {
      const key = `${actor} ${strength}`;
      const known = answers.get(key);
      if (known) return known;
      const answer: Answer = { content: { is: 'loading' }, come: Promise.resolve() };
      answer.come = ask({ actor, strength }).then(
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
