import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PartialDate } from '../../../core/partial-date.ts';
import { useText } from '../../text.tsx';
import { textWidth } from '../picture/text-width.ts';
import { type Box, useBox } from '../picture/use-box.ts';
import { useGrowing } from '../use-growing.ts';
import { ArticleDay } from './ArticleDay.tsx';
import { Axis } from './Axis.tsx';
import { EventMark } from './EventMark.tsx';
import { EventStroke } from './EventStroke.tsx';
import { EventText } from './EventText.tsx';
import { frameOf } from './frame.ts';
import { InSight } from './InSight.tsx';
import { actionOf } from './keys.ts';
import { Legend } from './Legend.tsx';
import { isInSight, layOut, nameOf, type Standpoint } from './layout.ts';
import { Tools } from './Tools.tsx';
import type { Span, TimedEvent } from './timed.ts';
import { useGestures } from './use-gestures.ts';
import { useWindow } from './use-window.ts';
import { meets } from './window.ts';

interface Props {
  events: readonly TimedEvent[];
  article: Span | null;
  day: PartialDate | null;
  onEvent: (event: string) => void;
  /** What stands before the picture's own tools. */
  children: ComponentChildren;
}

/** So many take a few ms to come; once there, they move along together. */
const STROKES_A_STEP = 60;

/** Before it is measured; nothing is drawn with it. */
const UNKNOWN: Box = { width: 0, type: { size: 13, family: 'sans-serif' } };

export function Picture({ events, article, day, onEvent, children }: Props) {
  const texts = useText();
  const svg = useRef<SVGSVGElement>(null);
  const [hint, line] = [useId(), useId()];
  const box = useBox(svg) ?? UNKNOWN;
  const [window, moves] = useWindow(events, article);
  const [chosen, setChosen] = useState(() => nearestTo(events, article));
  const [pointed, setPointed] = useState<TimedEvent | null>(null);
  const focusWanted = useRef(false);

  const frame = frameOf(window, box, events.length, texts.direction === 'rtl');
  const measure = useMemo(() => textWidth(box.type), [box.type]);
  const points = useMemo(
    () => (frame.width === 0 ? [] : layOut(events, { ...frame, article, measure })),
    // Nothing else of the frame has a say in who stands where: while it moves along, all stay in their lanes.
    [events, article, measure, frame.scale, frame.width, frame.lanes, frame.enlarged],
  );
  const begins = window.from * frame.scale;
  const inSight = points.filter((point) => isInSight(point, begins, frame.width));

  // The chosen one has the focus, also where it is out of sight.
  const shown = points.filter((point) => inSight.includes(point) || point.of === chosen);
  const unnamed = shown.filter(({ lane }) => lane === null).sort((a, b) => Number(b.of === chosen) - Number(a.of === chosen));
  const drawn = useGrowing(unnamed.length, STROKES_A_STEP);

  const setting = useRef({ width: 1, rtl: frame.rtl, moves, momentAt: frame.momentAt });
  setting.current = { width: Math.max(frame.width, 1), rtl: frame.rtl, moves, momentAt: frame.momentAt };
  useGestures(svg, setting);

  useLayoutEffect(() => {
    if (!focusWanted.current || !chosen) return;
    focusWanted.current = false;
    markOf(svg.current, chosen)?.focus();
  });

  const choose = (event: TimedEvent | undefined) => {
    if (!event) return;
    setChosen(event);
    setPointed(null);
    moves.show(event);
    focusWanted.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event, frame.rtl);
    if (!action) return;
    event.preventDefault();
    if (action === 'open') {
      if (chosen) onEvent(chosen.event.event);
    } else if (action === 'first' || action === 'last') choose(events.at(action === 'first' ? 0 : -1));
    else if (action === 'next' || action === 'previous') choose(stepFrom(events, chosen, window, action === 'next' ? 1 : -1));
    else moves[action]?.();
  };
  const onClick = (click: MouseEvent) => {
    const event = eventAt(click, events);
    if (!event) return;
    // A screen reader's press has no pointer; it means to open, as a second press does.
    if (click.detail === 0 || event === chosen) onEvent(event.event.event);
    else {
      setChosen(event);
      focusWanted.current = true;
    }
  };

  const told = pointed ?? chosen;
  const stance = ({ of }: Standpoint) => ({ begins, frame, chosen: of === chosen, told: of === told, line });
  return (
    <>
      <div class="picture-tools">
        {children}
        <Tools moves={moves} />
      </div>
      <p id={hint} class="unseen">
        {texts.text('timeline_keys_text')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: it is the SVG itself that groups the events. */}
      <svg
        ref={svg}
        class="timeline-picture"
        role="group"
        aria-label={texts.text('timeline_events')}
        aria-describedby={hint}
        width="100%"
        height={frame.height}
        direction={texts.direction}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={(event) =>
          event.pointerType === 'mouse' && event.buttons === 0 && setPointed(eventAt(event, events) ?? null)
        }
        onPointerLeave={() => setPointed(null)}
      >
        {box !== UNKNOWN && (
          <>
            <Axis frame={frame} window={window} measure={measure} />
            {article && day !== null && meets(article, window) && (
              <ArticleDay frame={frame} window={window} article={article} day={day} measure={measure} />
            )}
            {unnamed.slice(0, drawn).map((point) => (
              <EventStroke key={point.of.event.event} point={point} {...stance(point)} />
            ))}
            {shown.map((point) =>
              point.lane === null ? null : (
                <EventMark
                  key={point.of.event.event}
                  point={point}
                  lane={point.lane}
                  name={inSight.includes(point) ? nameOf(point, begins, frame.width, measure) : null}
                  {...stance(point)}
                />
              ),
            )}
          </>
        )}
      </svg>
      <InSight window={window} inSight={inSight} />
      <div class="timeline-event-line" id={line}>
        {told && <EventText event={told.event} onEvent={onEvent} />}
        <Longest events={events} />
      </div>
      <Legend events={events} />
    </>
  );
}

/** Holds the place of the longest text, so that what is below the picture stays where it is. */
function Longest({ events }: { events: readonly TimedEvent[] }) {
  const longest = useMemo(() => events.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a)), [events]);
  return (
    <div class="timeline-event-line-longest" aria-hidden="true" inert>
      <EventText event={longest.event} onEvent={() => {}} />
    </div>
  );
}

/** Roughly, in characters. */
function lengthOf({ event: { title, summary, ofPage } }: TimedEvent): number {
  return title.text.length + summary.text.length + ofPage.reduce((sum, { text }) => sum + text.length + 2, 0);
}

/** Of those the page tells of, of its actors, and all others: the nearest of the first that there are. */
function nearestTo(events: readonly TimedEvent[], article: Span | null): TimedEvent | null {
  const best = ['told', 'page', 'other'].map((standing) => events.filter((event) => event.standing === standing));
  const among = best.find((group) => group.length > 0) ?? [];
  if (!article) return among.at(-1) ?? null;
  // What began weeks before and goes on is not what is new on the day.
  const far = ({ from }: TimedEvent) => Math.abs(from - article.from);
  return among.reduce<TimedEvent | null>((a, b) => (a && far(a) <= far(b) ? a : b), null);
}

/** The next one in time; from one that is out of sight, the first or the last that is in sight or comes after it. */
function stepFrom(events: readonly TimedEvent[], from: TimedEvent | null, window: Span, by: 1 | -1): TimedEvent | undefined {
  if (from && !meets(from, window)) {
    const found = by > 0 ? events.find(({ to }) => to > window.from) : events.findLast((event) => event.from < window.to);
    return found ?? events.at(by > 0 ? -1 : 0);
  }
  const at = (from ? events.indexOf(from) : -1) + by;
  return events[Math.min(Math.max(at, 0), events.length - 1)];
}

function eventAt({ target }: Event, events: readonly TimedEvent[]): TimedEvent | undefined {
  const id = target instanceof Element ? target.closest('[data-event]')?.getAttribute('data-event') : null;
  return events.find(({ event }) => event.event === id);
}

function markOf(svg: SVGSVGElement | null, { event }: TimedEvent): SVGElement | null {
  const mark = svg?.querySelector<SVGElement>(`[data-event="${CSS.escape(event.event)}"]`);
  return mark?.querySelector<SVGElement>('[role="button"]') ?? mark ?? null;
}
