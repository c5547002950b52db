import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TiesView } from '../../../core/panel/view.ts';
import { useText } from '../../text.tsx';
import { textWidth } from '../picture/text-width.ts';
import { useBox } from '../picture/use-box.ts';
import { type Measured, measureGroup, sizesFor } from './boxes.ts';
import { type Chosen, ChosenText } from './ChosenText.tsx';
import { Drawing } from './Drawing.tsx';
import { groupsOf, type Link } from './graph.ts';
import { KindsKey } from './KindsKey.tsx';
import { type Step, stepFrom, stepOf } from './keys.ts';
import { packGroups } from './pack-groups.ts';
import { relationWords } from './tie-words.ts';
import { useArranged } from './use-arranged.ts';
import { useZoom, ZoomTools } from './Zoom.tsx';

interface Props {
  view: TiesView;
  onActor: (actor: string) => void;
  /** What stands before the picture's own tools. */
  children: ComponentChildren;
}

/** Before it is measured; nothing is drawn with it. */
const UNKNOWN = { width: 0, type: { size: 13, family: 'sans-serif' } };

export function Picture({ view, onActor, children }: Props) {
  const texts = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [hint, line] = [useId(), useId()];
  const box = useBox(frame) ?? UNKNOWN;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [zoom, zoomTools] = useZoom();
  const focusWanted = useRef(false);

  const sizes = useMemo(() => sizesFor(box.width, box.type.size), [box]);
  const measured = useMemo((): Measured[] | null => {
    if (box.width === 0) return null;
    const measure = textWidth(box.type);
    const wordsOf = ({ reads }: Link) => [...new Set(reads.map((read) => relationWords(read, texts)))];
    return groupsOf(view).map((group) => measureGroup(group, sizes, measure, wordsOf));
  }, [view, box, sizes, texts]);
  const arranged = useArranged(measured, sizes);
  const packed = useMemo(() => arranged && packGroups(arranged, box.width / zoom), [arranged, box.width, zoom]);
  const ids = useMemo(() => packed?.groups.flatMap(({ group }) => group.boxes) ?? [], [packed]);

  const actor = chosen?.is === 'actor' ? chosen.actor : null;
  const first = actor ?? ids[0]?.actor.actor ?? null;
  useLayoutEffect(() => {
    if (!focusWanted.current || !first) return;
    focusWanted.current = false;
    frame.current?.querySelector<SVGElement>(`[data-actor="${CSS.escape(first)}"]`)?.focus();
  });

  const choose = (next: string) => {
    setChosen({ is: 'actor', actor: next });
    focusWanted.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step: Step | null = stepOf(event, texts.direction === 'rtl');
    if (!step || !first || !packed) return;
    event.preventDefault();
    if (step === 'open') onActor(first);
    else choose(stepFrom(packed, first, step));
  };

  return (
    <>
      <div class="picture-tools">
        {children}
        <ZoomTools {...zoomTools} />
      </div>
      <p id={hint} class="unseen">
        {texts.text('ties_keys_text')}
      </p>
      <div class="ties-frame" ref={frame} aria-busy={packed === null}>
        {packed && (
          <Drawing
            packed={packed}
            zoom={zoom}
            sizes={sizes}
            chosen={chosen}
            first={first}
            hint={hint}
            line={line}
            onKeyDown={onKeyDown}
            onActor={(id, pressed) => (pressed || id === actor ? onActor(id) : choose(id))}
            onLink={(link) => setChosen({ is: 'link', link })}
          />
        )}
      </div>
      <KindsKey actors={view.actors} />
      <div class="ties-chosen" id={line}>
        <ChosenText chosen={chosen} view={view} onActor={onActor} />
      </div>
    </>
  );
}
