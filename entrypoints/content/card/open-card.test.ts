import type { ComponentChild, VNode } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardProps } from '../../../components/Card.tsx';
import { englishText } from '../../../components/testing/english-text.ts';
import type { CandidateView, CardView } from '../../../core/card/view.ts';
import type { Mark } from '../paint/mark.ts';
import { createAnswers } from './answers.ts';
import type { CardHost } from './card-host.ts';
import { type OpenCard, type OpenCardParts, openCard } from './open-card.tsx';
import type { Subject } from './subject.ts';

const view = (actor: string) => ({ actor, name: { text: actor.toUpperCase(), lang: 'en' } }) as CardView;
const candidate = (actor: string): CandidateView => ({
  actor,
  kind: 'person',
  name: { text: actor.toUpperCase(), lang: 'en' },
  role: null,
});
const name = (actor: string) => ({ actor, text: actor.toUpperCase(), lang: 'en' });

const mark = {
  block: { text: 'Here is NATO.' },
  mention: { actor: 'nato', start: 8, end: 12, strength: 'weak', why: [] },
  range: null,
} as unknown as Mark;

let drawn: CardProps[];
let host: CardHost;
const ask = vi.fn<(actor: string) => Promise<CardView | null>>();
const who = vi.fn<OpenCardParts['who']>();
const mute = vi.fn<OpenCardParts['mute']>();
const events = { onClose: vi.fn(), onPin: vi.fn(), onMuting: vi.fn(), onMuted: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('document', { documentElement: {} });
  ask.mockImplementation(async (actor) => view(actor));
  drawn = [];
  const draw = (content: ComponentChild) =>
    void drawn.push((content as VNode<{ children: VNode<CardProps> }>).props.children.props);
  host = { draw, say: vi.fn() } as unknown as CardHost;
});

function open(subject: Subject): OpenCard {
  const answers = createAnswers(({ actor }) => ask(actor));
  const origin = { version: '1.0.0', site: 'news.example' };
  return openCard(subject, { host, answers, who, mute, text: englishText, language: 'en', origin }, events);
}
const last = () => drawn.at(-1) as CardProps;
const settled = () => vi.waitFor(() => expect(last().state.is).not.toBe('loading'));

describe('on a mark', () => {
  test('it shows what the background says, and before that the words of the page', async () => {
    open(mark);
    expect(last()).toMatchObject({ state: { is: 'loading' }, heading: 'NATO', mention: { text: 'NATO' }, back: null });
    await settled();
    expect(last()).toMatchObject({ state: { is: 'ready', view: { actor: 'nato' } } });
  });

  test('a name inside turns it to that actor, and the way back leads through all of them', async () => {
    open(mark);
    await settled();
    last().actions.turn(name('kfor'));
    expect(last()).toMatchObject({ state: { is: 'loading' }, heading: 'KFOR', mention: null, back: { text: 'NATO' } });
    await settled();
    last().actions.turn(name('un'));
    await settled();
    expect(last()).toMatchObject({ state: { view: { actor: 'un' } }, back: { text: 'KFOR' } });
    last().actions.back();
    expect(last()).toMatchObject({ state: { view: { actor: 'kfor' } }, back: { text: 'NATO' } });
    last().actions.back();
    expect(last()).toMatchObject({ state: { view: { actor: 'nato' } }, back: null, mention: { text: 'NATO' } });
  });

  test('an answer that comes when the reader has gone on is dropped', async () => {
    const late = Promise.withResolvers<CardView>();
    ask.mockImplementationOnce(() => late.promise);
    open(mark);
    last().actions.turn(name('kfor'));
    await settled();
    const count = drawn.length;
    late.resolve(view('nato'));
    await late.promise;
    await Promise.resolve();
    expect(drawn).toHaveLength(count);
  });

  test('nothing is drawn after its end', async () => {
    const card = open(mark);
    card.end();
    const count = drawn.length;
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn).toHaveLength(count);
  });

  test('a failure is told, and asked again at the next opening', async () => {
    ask.mockRejectedValueOnce(new Error('asleep'));
    open(mark);
    await settled();
    expect(last().state.is).toBe('error');
  });

  test('the pin is drawn, and the reader’s wish for it passed on', async () => {
    const card = open(mark);
    await settled();
    last().actions.pin(true);
    expect(events.onPin).toHaveBeenCalledWith(true);
    card.setPinned(true);
    expect(last().pinned).toBe(true);
    const count = drawn.length;
    card.setPinned(true);
    expect(drawn).toHaveLength(count);
  });

  test('muting is told before it is saved, and a failure puts all back', async () => {
    const card = open(mark);
    await settled();
    mute.mockRejectedValueOnce(new Error('full'));
    last().actions.mute('page', true);
    expect([last().state.is, card.isMuted(), events.onMuting.mock.calls.length]).toEqual(['muted', true, 1]);
    await vi.waitFor(() => expect(last().state).toEqual({ is: 'unsaved', scope: 'page', wanted: true }));
    expect([card.isMuted(), events.onMuted.mock.calls.length]).toEqual([false, 1]);
  });
});

describe('on a text that the reader asks about', () => {
  const selected: Subject = { text: 'Rakić', range: null };

  test('one actor: its card', async () => {
    who.mockResolvedValue([candidate('goran-rakic')]);
    open(selected);
    expect(last()).toMatchObject({ state: { is: 'loading' }, heading: 'Rakić', mention: null });
    await vi.waitFor(() => expect(last()).toMatchObject({ state: { is: 'ready', view: { actor: 'goran-rakic' } }, back: null }));
  });

  test('several: the reader chooses, and may come back to choose again', async () => {
    who.mockResolvedValue([candidate('a'), candidate('b')]);
    open(selected);
    await settled();
    expect(last().state).toMatchObject({ is: 'choice', candidates: [{ actor: 'a' }, { actor: 'b' }] });
    last().actions.turn(name('b'));
    await settled();
    expect(last()).toMatchObject({ state: { view: { actor: 'b' } }, back: { text: 'Rakić' } });
    last().actions.back();
    await settled();
    expect(last().state.is).toBe('choice');
  });

  test('none, and a background that fails', async () => {
    who.mockResolvedValueOnce([]);
    open(selected);
    await settled();
    expect(last().state.is).toBe('nobody');
    who.mockRejectedValueOnce(new Error('asleep'));
    open(selected);
    await settled();
    expect(last().state.is).toBe('error');
  });
});
