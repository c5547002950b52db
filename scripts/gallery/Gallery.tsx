/** One page with every state of every component. */
import './gallery.css';
import { useLayoutEffect } from 'preact/hooks';
import { type Address, hashOf, type Setting } from './address.ts';
import { Controls } from './Controls.tsx';
import { drawings } from './draw.tsx';
import { paintMarks } from './paint-marks.ts';
import { Stage } from './Stage.tsx';
import { samples } from './samples.ts';
import { type Group, groups, type State } from './states.ts';

interface GalleryProps {
  address: Address;
  /** Shows what another hash asks for. */
  onGo: (hash: string) => void;
}

export function Gallery({ address, onGo }: GalleryProps) {
  const { group, state, setting } = address;
  const shown = groups.filter(({ id }) => group === null || group === id);
  const set = (part: Partial<Setting>) => onGo(hashOf(group, state, { ...setting, ...part }));
  useLayoutEffect(() => paintSamples(setting), [group, state, JSON.stringify(setting)]);
  return (
    <>
      <header class="gallery-head">
        <h1>
          <a href={hashOf(null, null, setting)}>Newsgloss gallery</a>
        </h1>
        <nav aria-label="Components">
          {groups.map(({ id, title, states }) => (
            <a key={id} href={hashOf(id, null, setting)} aria-current={id === group ? 'page' : undefined}>
              {`${title} (${states.length})`}
            </a>
          ))}
        </nav>
        <Controls setting={setting} onSet={set} />
        <p class="gallery-hint">
          For forced colours, turn on your system’s contrast theme, or emulate <code>forced-colors</code> under Rendering in the
          browser’s own tools.
        </p>
      </header>
      <main>
        {shown.map((each) => (
          <Part key={each.id} group={each} only={state} setting={setting} />
        ))}
        {!shown.some(({ states }) => states.some(({ id }) => state === null || id === state)) && (
          <p>There is nothing at this address.</p>
        )}
      </main>
    </>
  );
}

/** The states of a component, or the only one that is asked for. */
function Part({ group, only, setting }: { group: Group; only: string | null; setting: Setting }) {
  const states = group.states.filter(({ id }) => only === null || id === only);
  if (states.length === 0) return null;
  return (
    <section aria-labelledby={group.id}>
      <h2 id={group.id}>{group.title}</h2>
      <div class="gallery-states">
        {states.map((state) => (
          <Shown key={state.id} group={group} state={state} setting={setting} />
        ))}
      </div>
    </section>
  );
}

function Shown({ group, state, setting }: { group: Group; state: State; setting: Setting }) {
  const { styles, draw } = drawings[group.id];
  return (
    <article class="gallery-state" data-state={`${group.id}/${state.id}`}>
      <h3>
        <a href={hashOf(group.id, state.id, setting)}>{state.name}</a>
      </h3>
      <Stage styles={styles} setting={setting} widest={group.widest}>
        {draw(state.name, setting)}
      </Stage>
    </article>
  );
}

/** The samples are there when this runs: effects of children come first. */
function paintSamples({ scheme }: Setting): void {
  document.documentElement.style.colorScheme = scheme === 'system' ? 'light dark' : scheme;
  const roots = [...document.querySelectorAll('[data-state^="marks/"]')].flatMap((element) => {
    const root = element.querySelector('.gallery-stage')?.shadowRoot;
    const name = element.querySelector('h3')?.textContent ?? '';
    return root ? [{ root, current: samples[name]?.current }] : [];
  });
  paintMarks(roots);
}
