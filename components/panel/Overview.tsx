import type { PanelView } from '../../core/panel/view.ts';
import { Related } from '../coverage/Related.tsx';
import { Self } from '../coverage/Self.tsx';
import { StoryLine } from '../coverage/StoryLine.tsx';
import { useText } from '../text.tsx';
import { AllDifferences } from './AllDifferences.tsx';
import { AllCoverage } from './coverage/AllCoverage.tsx';
import type { Place } from './place.ts';
import { Section } from './Section.tsx';
import { Ties } from './ties/Ties.tsx';
import { Timeline } from './timeline/Timeline.tsx';

interface Props {
  view: PanelView;
  onGo: (to: Place) => void;
}

/** What is told of the page, but for its names. */
export function Overview({ view, onGo }: Props) {
  const { text } = useText();
  const { self, story, differences, related } = view.coverage;
  return (
    <>
      {self && <Self self={self} />}
      <Section name="differences" heading={text('coverage_differ')}>
        {story && <StoryLine line={story} />}
        <AllDifferences differences={differences} />
      </Section>
      <Section name="timeline" heading={text('panel_timeline')}>
        <Timeline view={view.timeline} onEvent={(event) => onGo({ is: 'event', event })} />
      </Section>
      <Section name="relations" heading={text('panel_relations')}>
        <Ties view={view.ties} onActor={(actor) => onGo({ is: 'actor', actor })} />
      </Section>
      <Section name="coverage" heading={text('panel_coverage')}>
        {related.length > 0 && <Related stories={related} />}
        <AllCoverage items={view.all} around={view.timeline.article} />
      </Section>
    </>
  );
}
