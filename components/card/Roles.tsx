import type { ComponentChildren } from 'preact';
import type { CardView, RolesView, RoleView } from '../../core/card/view.ts';
import { precisionOf } from '../../core/partial-date.ts';
import { dateText, spanText } from '../dates.ts';
import { Sentence } from '../Sentence.tsx';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import { Sources } from './Sources.tsx';

/** What the actor was on the day of the article, and is now; without a date, every office with its years. */
export function Roles({ roles, kind, id }: { roles: RolesView; kind: CardView['kind']; id: string }) {
  if (roles.at === 'unknown') return <AllRoles roles={roles.all} id={id} />;
  const { then, now, last } = roles;
  // A state or an agreement holds no office: silence about it is no news.
  if (kind !== 'person' && then.length === 0 && now.length === 0 && last === null) return null;
  return <DatedRoles roles={roles} id={id} />;
}

function DatedRoles({ roles, id }: { roles: RolesView & { at: 'article' }; id: string }) {
  const texts = useText();
  const { then, now, last, date } = roles;
  const heldThen = new Set(then.map(roleKey));
  const key = precisionOf(date) === 'day' ? 'card_on_date' : 'card_in_date';
  return (
    <section class="roles" id={id}>
      <Group label={texts.text(key, [dateText(date, texts)])} leading>
        {then.length === 0 ? (
          <p class="role-none">{texts.text('card_no_role')}</p>
        ) : (
          then.map((role) => <Role key={roleKey(role)} role={role} detail={now.length === 0 ? 'span and check' : 'span'} />)
        )}
      </Group>
      {then.length === 0 && last && (
        <Group label={texts.text('card_last')}>
          <Role role={last} />
        </Group>
      )}
      {byDateChecked(now).map(([asOf, held]) => (
        <Group key={asOf} label={texts.text('card_now', [dateText(asOf, texts)])}>
          {held.map((role) => (
            <Role key={roleKey(role)} role={role} detail={heldThen.has(roleKey(role)) ? 'title' : 'span'} />
          ))}
        </Group>
      ))}
    </section>
  );
}

function AllRoles({ roles, id }: { roles: readonly RoleView[]; id: string }) {
  const { text } = useText();
  return (
    <section class="roles" id={id}>
      <Group label={text('card_date_unknown')} leading>
        {roles.map((role) => (
          <Role key={roleKey(role)} role={role} detail="span and check" />
        ))}
      </Group>
    </section>
  );
}

function Group(props: { label: string; leading?: boolean; children: ComponentChildren }) {
  return (
    <div class={props.leading ? 'role-group role-group-leading' : 'role-group'}>
      <h3 class="label">{props.label}</h3>
      {props.children}
    </div>
  );
}

const roleKey = (role: RoleView) => `${role.title.text} ${role.of?.text} ${role.from} ${role.to}`;

interface RoleProps {
  role: RoleView;
  /**
   * What is said beside the title: its years; its years and the day until which an office without a known end is known to be held,
   * where no heading tells what is held now; or nothing, where the card has said it of the same office before.
   */
  detail?: 'span' | 'span and check' | 'title';
}

function Role({ role, detail = 'span' }: RoleProps) {
  const texts = useText();
  const span = spanText(role.from, role.to, texts);
  const check = detail === 'span and check' && role.to === null ? texts.text('card_as_of', [dateText(role.asOf, texts)]) : null;
  const years = [span, check].filter((part) => part !== null).join(' · ');
  return (
    <div class="role">
      <p class="role-title">
        {role.of ? (
          <Sentence of="card_role_of" parts={[<Words key="title" of={role.title} />, <Words key="of" of={role.of} />]} />
        ) : (
          <Words of={role.title} />
        )}
      </p>
      {detail !== 'title' && (
        <>
          {years && <p class="role-span">{years}</p>}
          <Sources sources={role.sources} brief />
        </>
      )}
    </div>
  );
}

/** Roles that were last checked on the same day, under that day. */
function byDateChecked(roles: readonly RoleView[]): [string, RoleView[]][] {
  const groups = new Map<string, RoleView[]>();
  for (const role of roles) groups.set(role.asOf, [...(groups.get(role.asOf) ?? []), role]);
  return [...groups];
}
