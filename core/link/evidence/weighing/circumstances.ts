/** What speaks for an actor beside the name's own place: an office beside it, the page, the article's date and language. */
import { SHARED_LANGUAGE } from '../../dictionary/dictionary.ts';
import type { Reason } from '../../types.ts';
import type { Hearing } from '../hearing.ts';
import type { Bearer } from '../strangers/bearers.ts';
import type { Sense } from './opinions.ts';
import type { Support } from './support.ts';
import { WEIGHTS, YEARS_AHEAD } from './weights.ts';

/** In cue words; the reasons go into `why`. */
export type Circumstances = (sense: Sense, bearer: Bearer | undefined, isIntroduced: boolean, why: Reason[]) => number;

export function createCircumstances({ evidence, lang, year }: Hearing, support: (actor: number) => Support): Circumstances {
  return weigh;

  function weigh(sense: Sense, bearer: Bearer | undefined, isIntroduced: boolean, why: Reason[]): number {
    const page = support(sense.value);
    const title = bearer?.who === 'office' ? WEIGHTS[bearer.whose] : 0;
    const time = weighDate(sense.value);
    const isAtHome = lang !== '' && (sense.lang === lang || sense.lang === SHARED_LANGUAGE);
    if (bearer?.who === 'office' && title > 0) why.push({ rule: titleRule(bearer), detail: bearer.word });
    why.push(...page.reasons);
    if (time > 0) why.push({ rule: 'article-date', detail: String(year) });
    if (isAtHome) why.push({ rule: 'page-language', detail: lang });
    const known = isIntroduced ? page.score : Math.min(page.score, WEIGHTS.mostSupport);
    return known + title + time + (isAtHome ? WEIGHTS.pageLanguage : 0);
  }

  /** The article's year against those in which the actor held offices. */
  function weighDate(actor: number): number {
    const { years } = evidence.actor(actor);
    if (year === null || years === null) return 0;
    if (year < years.from - YEARS_AHEAD) return WEIGHTS.beforeTheirTime;
    return year >= years.from && year <= years.to ? WEIGHTS.inOffice : 0;
  }
}

function titleRule({ whose }: Extract<Bearer, { who: 'office' }>): Reason['rule'] {
  return whose === 'ownTitle' ? 'own-title-beside' : 'title-beside';
}
