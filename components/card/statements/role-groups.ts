/** Roles as the card tells them: under which heading, and what is said beside each. Shared by the card and its plain text. */
import type { CardView, RolesView, RoleView } from '../../../core/card/view.ts';
import { type PartialDate, precisionOf } from '../../../core/partial-date.ts';
import { dateText, spanText } from '../../dates.ts';
import type { Texts } from '../../text.tsx';

export interface RoleGroup {
  heading: string;
  /** The day up to which all of the group was known to be held, where that is too long ago to be sure; else `null`. */
  staleSince: PartialDate | null;
  /** What the card says first: what was held on the article's date. */
  leading: boolean;
  roles: ToldRole[];
  /** In place of roles. */
  none: string | null;
}

export interface ToldRole {
  role: RoleView;
  /** "2018–2021", "since 2021 · in office as of June 2026"; `null` where there is nothing to say, or it was said before. */
  years: string | null;
  staleSince: PartialDate | null;
  /** The same role stands in a group before, with all that there is to say of it. */
  isTold: boolean;
}

/** What the actor was on the day of the article, and is now; without a date, every office with its years. */
export function roleGroups(roles: RolesView, kind: CardView['kind'], texts: Texts): RoleGroup[] {
  if (roles.at === 'unknown') {
    if (roles.all.length === 0) return [];
    const told = roles.all.map((role) => tellRole(role, texts, true));
    return [{ heading: texts.text('card_date_unknown'), staleSince: null, leading: true, roles: told, none: null }];
  }
  const { then, now, last } = roles;
  // A state or an agreement holds no office: silence about it is no news.
  if (kind !== 'person' && then.length === 0 && now.length === 0 && last === null) return [];
  return datedGroups(roles, texts);
}

function datedGroups({ then, now, last, date }: RolesView & { at: 'article' }, texts: Texts): RoleGroup[] {
  const heading = texts.text(precisionOf(date) === 'day' ? 'card_on_date' : 'card_in_date', [dateText(date, texts)]);
  const told = new Set(then.map(roleKey));
  const groups: RoleGroup[] = [
    {
      heading,
      staleSince: null,
      leading: true,
      roles: then.map((role) => tellRole(role, texts, now.length === 0)),
      none: then.length === 0 ? texts.text('card_no_role') : null,
    },
  ];
  if (then.length === 0 && last) {
    groups.push({
      heading: texts.text('card_last'),
      staleSince: null,
      leading: false,
      roles: [tellRole(last, texts, false)],
      none: null,
    });
  }
  return [...groups, ...nowGroups(now, told, texts)];
}

/** Roles that were last checked on the same day, under that day. */
function nowGroups(now: readonly RoleView[], told: ReadonlySet<string>, texts: Texts): RoleGroup[] {
  const checked = Map.groupBy(now, ({ asOf, staleSince }) => `${asOf} ${staleSince}`);
  return [...checked.values()].map((roles) => {
    const { asOf = '', staleSince = null } = roles[0] ?? {};
    return {
      heading: staleSince === null ? texts.text('card_now', [dateText(asOf, texts)]) : texts.text('card_last_known'),
      staleSince,
      leading: false,
      roles: roles.map((role) => {
        const isTold = told.has(roleKey(role));
        return { role, years: isTold ? null : spanText(role.from, role.to, texts), staleSince: null, isTold };
      }),
      none: null,
    };
  });
}

/** `isLatest`: no other heading tells what is held now, so the day is told up to which it is known to be held. */
function tellRole(role: RoleView, texts: Texts, isLatest: boolean): ToldRole {
  const isHeld = isLatest && role.to === null && role.staleSince === null;
  const check = isHeld ? texts.text('card_as_of', [dateText(role.asOf, texts)]) : null;
  const years = [spanText(role.from, role.to, texts), check].filter((part) => part !== null).join(' · ');
  return { role, years: years || null, staleSince: role.staleSince, isTold: false };
}

export function roleKey(role: RoleView): string {
  return `${role.title.text} ${role.of?.actor} ${role.from} ${role.to}`;
}

/** The ids of a group's heading and of the lines below it, without their sources: what a screen reader says of a card that it enters. */
export function groupIds(id: string, place: number, { none, roles }: RoleGroup): { heading: string; lines: string[] } {
  const heading = `${id}-${place}`;
  const count = none === null ? roles.length : 1;
  return { heading, lines: Array.from({ length: count }, (_, line) => `${heading}-${line}`) };
}
