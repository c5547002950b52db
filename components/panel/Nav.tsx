import { type MessageKey, useText } from '../text.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { type Place, SECTIONS, type Section } from './place.ts';

const NAME: Record<Section, MessageKey> = {
  names: 'panel_names',
  differences: 'panel_differences',
  timeline: 'panel_timeline',
  relations: 'panel_relations',
  coverage: 'panel_coverage',
};

/** The way to each part of what is told of the page. */
export function Nav({ onGo }: { onGo: (to: Place) => void }) {
  const { text } = useText();
  return (
    <nav class="panel-nav" aria-label={text('panel_nav')}>
      <ul class="plain-list">
        {SECTIONS.map((section) => (
          <li key={section}>
            <PlaceLink to={{ is: 'page', section }} onGo={onGo}>
              {text(NAME[section])}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
