/** What the dossier of a page says, in the words of the interface. */
import type { DossierWords } from '../../core/panel/dossier/markdown.ts';
import { aboutText } from '../coverage/Item.tsx';
import { storyLineText } from '../coverage/StoryLine.tsx';
import { dateText, eventText, whenText } from '../dates.ts';
import { KIND } from '../kinds.ts';
import type { Texts } from '../text.tsx';

export function dossierWords(texts: Texts): DossierWords {
  const { text, plural } = texts;
  return {
    date: (date) => (date === null ? text('date_undated') : dateText(date, texts)),
    when: (when) => whenText(when, texts),
    days: (event) => eventText(event, texts),
    about: (item) => aboutText(item, texts),
    storyLine: (line) => storyLineText(line, texts),
    kind: (kind) => text(KIND[kind]),
    times: (count) => plural('popup_mentions', count),
    names: text('popup_cast'),
    self: text('coverage_self'),
    changed: text('dossier_changed'),
    happened: text('dossier_happened'),
    differ: text('coverage_differ'),
    thisPage: text('coverage_this_page'),
    answeredIn: (reports) => text('dossier_answered_in', [reports]),
    garbled: (how) => text('dossier_garbled', [how]),
    timeline: text('dossier_timeline'),
    reports: text('coverage_related'),
    sources: (sources) => text('dossier_sources', [sources]),
    made: (packs, day) => text('dossier_made', [day, packs]),
    pack: ({ name, version, checked, licence }) => text('dossier_pack', [name.text, version, dateText(checked, texts), licence]),
  };
}
