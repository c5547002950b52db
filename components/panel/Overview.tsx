import { type ComponentChild, Fragment } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PanelView } from '../../core/panel/view.ts';
import { Related } from '../coverage/Related.tsx';
import { Self } from '../coverage/Self.tsx';
import { StoryLine } from '../coverage/StoryLine.tsx';
import { type TextFunction, useText } from '../text.tsx';
import { AllDifferences } from './AllDifferences.tsx';
import { AllCoverage } from './coverage/AllCoverage.tsx';
import type { Place } from './place.ts';
import { Section } from './Section.tsx';
import { Ties } from './ties/Ties.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useGrowing } from './use-growing.ts';

interface Props {
  view: PanelView;
  onGo: (to: Place) => void;
  /** Called once, when all of it stands. */
  onDrawn: () => void;
}

/** What is told of the page, but for its names: one part after the other, for all in one go would keep the reader's keys waiting. */
export function Overview({ view, onGo, onDrawn }: Props) {
  const { text } = useText();
  // Those that stand are not drawn again with each that comes.
  const parts = useMemo(() => partsOf(view, text, onGo), [view, text, onGo]);
  const drawn = useGrowing(parts.length, 1);
  const isDrawn = drawn === parts.length;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn]);
  return <>{parts.slice(0, drawn)}</>;
}

function partsOf({ coverage, timeline, ties, all }: PanelView, text: TextFunction, onGo: Props['onGo']): ComponentChild[] {
  const { self, story, differences, related } = coverage;
  return [
    <Fragment key="differences">
      {self && <Self self={self} />}
      <Section name="differences" heading={text('coverage_differ')}>
        {story && <StoryLine line={story} />}
        <AllDifferences differences={differences} />
      </Section>
    </Fragment>,
    <Section key="timeline" name="timeline" heading={text('panel_timeline')}>
      <Timeline view={timeline} onEvent={(event) => onGo({ is: 'event', event })} />
    </Section>,
    <Section key="relations" name="relations" heading={text('panel_relations')}>
      <Ties view={ties} onActor={(actor) => onGo({ is: 'actor', actor })} />
    </Section>,
    <Section key="coverage" name="coverage" heading={text('panel_coverage')}>
      {related.length > 0 && <Related stories={related} />}
      <AllCoverage items={all} around={timeline.article} />
    </Section>,
  ];
}
