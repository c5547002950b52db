/** Learns what the panel tells of a page, and of one actor or event by itself. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Place } from '../../components/panel/place.ts';
import type { Detail, PanelState, ToldPage } from '../../components/panel/state.ts';
import { saysTheSame } from '../../core/coverage/says-the-same.ts';
import { isFailure } from '../../core/messages.ts';
import { ID } from '../../core/pack/fields.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { ask } from '../shared/messaging.ts';
import { tabStates } from '../shared/tab-states.ts';

/** The panel's states in turn, until one that lasts. */
export async function* panelStates(tab: Browser.tabs.Tab): AsyncGenerator<PanelState> {
  try {
    yield* tabStates<ToldPage>(tab, async ({ article, cast }, text) => {
      const view = await ask('panel', { article, text, cast });
      if (isFailure(view)) return view;
      const siteName = text?.site || (hostOf(article.address) ?? '');
      return { article, title: text?.title ?? '', siteName, isPrivate: tab.incognito, view };
    });
  } catch (error) {
    console.error('Newsgloss: the panel could not learn of its tab', error);
    yield { is: 'error', site: null };
  }
}

/** What stands at a place other than the page itself, told for the article of `page` where there is one. */
export async function learnDetail(place: Exclude<Place, { is: 'page' }>, page: ToldPage | null): Promise<Detail> {
  if (place.is === 'actor') {
    if (!v.is(ID, place.actor)) return { is: 'unknown' };
    const { date, lang } = page?.article ?? { date: null, lang: null };
    const cast = page?.view.cast.map(({ actor }) => actor) ?? [];
    // Whoever chooses somebody by the full name means nobody else.
    const view = await ask('card', { actor: place.actor, date, lang, cast, strength: 'strong' });
    if (view === null) return { is: 'unknown' };
    return isFailure(view) ? { is: 'error' } : { is: 'actor', view };
  }
  if (!v.is(ID, place.event)) return { is: 'unknown' };
  const view = await ask('event', { event: place.event, self: standOf(page) });
  if (view === null) return { is: 'unknown' };
  return isFailure(view) ? { is: 'error' } : { is: 'event', view };
}

/** The item whose answers are the page's own. */
function standOf(page: ToldPage | null): string | null {
  const self = page?.view.coverage.self;
  return self && saysTheSame(self) ? self.item.id : null;
}
