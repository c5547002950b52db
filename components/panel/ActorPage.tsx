import { useId, useState } from 'preact/hooks';
import type { ActorName, CardView } from '../../core/card/view.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { Foot } from '../card/foot/Foot.tsx';
import { Head } from '../card/Head.tsx';
import { Facts } from '../card/statements/Facts.tsx';
import { Question } from '../card/statements/Question.tsx';
import { Relations } from '../card/statements/Relations.tsx';
import { Roles } from '../card/statements/Roles.tsx';
import { roleGroups } from '../card/statements/role-groups.ts';
import { Story } from '../card/statements/Story.tsx';
import { Sentence } from '../Sentence.tsx';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import type { PanelEvents, ToldPage } from './state.ts';

interface Props {
  view: CardView;
  page: ToldPage | null;
  version: string;
  on: PanelEvents;
}

/** All that a card says of an actor, with room for it. */
export function ActorPage({ view, page, version, on }: Props) {
  const texts = useText();
  const id = useId();
  const turn = ({ actor }: ActorName) => on.onGo({ is: 'actor', actor });
  const isOnPage = page?.view.cast.some(({ actor }) => actor === view.actor) ?? false;
  // Only a card on a name of the page can be muted, and this one is not.
  const actions = { mute() {}, copy: on.onCopy };
  const origin = { version, site: page && hostOf(page.article.address) };
  return (
    <article class="actor-page">
      <Head view={view} mention={null} nameId={`${id}-name`} kindId={`${id}-kind`} />
      {isOnPage && <ShowInText view={view} onShow={on.onShow} />}
      <Roles groups={roleGroups(view.roles, view.kind, texts)} id={`${id}-about`} onTurn={turn} />
      {view.story && <Story story={view.story} onTurn={turn} />}
      {view.facts.length > 0 && <Facts facts={view.facts} />}
      {view.question && <Question question={view.question} />}
      {view.relations.length > 0 && <Relations view={view} onTurn={turn} />}
      <Foot view={view} mention={null} origin={origin} actions={actions} />
    </article>
  );
}

function ShowInText({ view, onShow }: { view: CardView; onShow: PanelEvents['onShow'] }) {
  const { text } = useText();
  const [unseen, setUnseen] = useState(false);
  return (
    <div class="show-in-text">
      <button
        type="button"
        class="button button-second button-small"
        onClick={async () => setUnseen(!(await onShow(view.actor)))}
      >
        {text('panel_show')}
      </button>
      <p class="panel-unseen" role="status">
        {unseen && <Sentence of="popup_name_unseen" parts={[<Words key="name" of={view.name} />]} />}
      </p>
    </div>
  );
}
