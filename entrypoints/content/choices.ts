/** What the reader has chosen, as it holds for the page that is open. */
import type { Replies, Request, RequestType } from '../../core/messages.ts';
import type { Mute } from '../../core/mutes/mute.ts';
import type { Opening, Settings } from '../../core/settings.ts';
import { siteState } from '../../core/site/site-rule.ts';

export interface Choices {
  marking: 'on' | 'off' | 'paused';
  mutes: readonly Mute[];
  descriptions: boolean;
  opening: Opening;
}

export interface ChoicesParts {
  address: string;
  /** In a private window the background remembers what was chosen there; everywhere else what is stored holds. */
  isPrivate: boolean;
  ask<T extends RequestType>(request: Request<T>): Promise<Replies[T]>;
}

export async function choicesHere(settings: Settings, { address, isPrivate, ask }: ChoicesParts): Promise<Choices> {
  const [site, mutes] = isPrivate
    ? await Promise.all([ask<'site'>({ type: 'site', address, private: true }), ask<'mutes'>({ type: 'mutes' })])
    : [siteState(address, settings), settings.mutes];
  const marking = site.paused ? 'paused' : site.on ? 'on' : 'off';
  return { marking, mutes, descriptions: settings.descriptions, opening: settings.opening };
}
