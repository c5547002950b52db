/**
 * One card from its opening to its end: what it shows of its subject and of the actors to whom the reader turns it, and what the reader
 * does in it. Answers that come after its end, or after the reader has gone on, are dropped.
 */
import { Card, type CardState as CardContent } from '../../../components/Card.tsx';
import { MUTED } from '../../../components/card/Muted.tsx';
import type { CardActions, CardOrigin } from '../../../components/card/mention.ts';
import { type TextFunction, TextProvider } from '../../../components/text.tsx';
import type { ActorName, CandidateView, Wording } from '../../../core/card/view.ts';
import type { MuteScope } from '../../../core/mutes/mute.ts';
import type { Mark } from '../paint/mark.ts';
import type { Answers } from './answers.ts';
import type { CardHost } from './card-host.ts';
import { copyText } from './copy.ts';
import { isMark, type Subject, wordsOf } from './subject.ts';

export interface OpenCardParts {
  host: Pick<CardHost, 'draw' | 'say'>;
  answers: Answers;
  /** Whom a text may mean. */
  who(text: string): Promise<readonly CandidateView[]>;
  /** Mutes a mark's actor or takes that back; rejects, with all as it was, where it can't be kept. */
  mute(mark: Mark, scope: MuteScope, muted: boolean): Promise<void>;
  /** Opens the panel on an actor, where a page can do that. */
  openPanel?: ((actor: string) => void) | undefined;
  text: TextFunction;
  /** The interface's language, as the browser gives it. */
  language: string;
  origin: CardOrigin;
}

/** What happens in the card and concerns more than the card. */
export interface OpenCardEvents {
  onClose(): void;
  onPin(pinned: boolean): void;
  /** The reader acts on the mention: the card must not close for its own change of size. */
  onMuting(): void;
  onMuted(): void;
}

export interface OpenCard {
  setPinned(pinned: boolean): void;
  /** The reader has muted the mark; the card stays, so that they can take that back. */
  isMuted(): boolean;
  end(): void;
}

export function openCard(subject: Subject, parts: OpenCardParts, events: OpenCardEvents): OpenCard {
  const { host, answers, text, language, origin } = parts;
  const words = wordsOf(subject);
  /** Where the reader is, one for each turn; the last is what is shown. None: the subject itself. */
  let trail: readonly ActorName[] = [];
  let content: CardContent = { is: 'loading' };
  /** What the subject was found to be, for the way back. */
  let found: Wording = { text: words, lang: '' };
  let pinned = false;
  let muted = false;
  /** Changes with every step; what comes for an earlier one is dropped. */
  let step = 0;

  const draw = () => {
    const last = trail.at(-1);
    host.draw(
      <TextProvider text={text} language={language}>
        <Card
          state={content}
          heading={last?.text ?? words}
          mention={last || !isMark(subject) ? null : { ...subject.mention, text: words }}
          origin={origin}
          pinned={pinned}
          back={last ? (trail.at(-2) ?? found) : null}
          actions={actions}
        />
      </TextProvider>,
    );
  };
  const show = (next: CardContent) => {
    content = next;
    draw();
  };
  /** Shows an actor's card, at once as far as it is known. */
  const showActor = async (actor: string, strength: 'strong' | 'weak') => {
    const mine = step;
    const answer = answers.prepare({ actor, strength });
    // The question itself may find that the extension is gone, and end all.
    if (mine !== step) return;
    show(answer.content);
    if (answer.content.is === 'loading') {
      await answer.come;
      if (mine !== step) return;
      show(answer.content);
    }
    if (trail.length === 0 && answer.content.is === 'ready') found = answer.content.view.name;
  };
  const showSelected = async () => {
    const mine = step;
    show({ is: 'loading' });
    const candidates = await parts.who(words).catch(() => null);
    if (mine !== step) return;
    const [only, second] = candidates ?? [];
    if (candidates === null) show({ is: 'error' });
    else if (!only) show({ is: 'nobody' });
    else if (!second) await showActor(only.actor, 'strong');
    else show({ is: 'choice', candidates });
  };
  const showCurrent = () => {
    step++;
    const last = trail.at(-1);
    // Who follows a name means that very actor.
    if (last) void showActor(last.actor, 'strong');
    else if (isMark(subject)) void showActor(subject.mention.actor, subject.mention.strength);
    else void showSelected();
  };
  const goTo = (next: readonly ActorName[]) => {
    trail = next;
    showCurrent();
  };
  const setMute = async (mark: Mark, scope: MuteScope, on: boolean) => {
    const mine = ++step;
    muted = true;
    events.onMuting();
    if (on) show({ is: 'muted', scope });
    else void showActor(mark.mention.actor, mark.mention.strength);
    host.say(on ? text(MUTED[scope], [words]) : text('muted_undone', [words]));
    const isSaved = await parts.mute(mark, scope, on).then(
      () => true,
      () => false,
    );
    if (mine !== step) return;
    if (!isSaved) show({ is: 'unsaved', scope, wanted: on });
    muted = on === isSaved;
    events.onMuted();
  };
  const actions: CardActions = {
    close: events.onClose,
    pin: events.onPin,
    turn: (to) => goTo([...trail, to]),
    back: () => goTo(trail.slice(0, -1)),
    mute: (scope, on) => void (isMark(subject) && setMute(subject, scope, on)),
    copy: copyText,
    ...(parts.openPanel && { more: parts.openPanel }),
  };

  showCurrent();
  return {
    setPinned(next) {
      if (next === pinned) return;
      pinned = next;
      draw();
    },
    isMuted: () => muted,
    end() {
      step++;
    },
  };
}
