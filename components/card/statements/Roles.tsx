import type { ActorName } from '../../../core/card/view.ts';
import { Sentence } from '../../Sentence.tsx';
import { Words } from '../../Words.tsx';
import { Stale } from './Dated.tsx';
import { groupIds, type RoleGroup, roleKey, type ToldRole } from './role-groups.ts';
import { Sources } from './Sources.tsx';
import { Turn } from './Turn.tsx';

interface Props {
  groups: readonly RoleGroup[];
  /** Begins the ids of what describes the card, see `groupIds`. */
  id: string;
  onTurn: (to: ActorName) => void;
}

/** What the actor was on the day of the article, and is now. */
export function Roles({ groups, id, onTurn }: Props) {
  if (groups.length === 0) return null;
  return (
    <section class="roles">
      {groups.map((group, place) => (
        <Group key={`${group.heading} ${group.staleSince}`} group={group} ids={groupIds(id, place, group)} onTurn={onTurn} />
      ))}
    </section>
  );
}

interface GroupProps {
  group: RoleGroup;
  ids: ReturnType<typeof groupIds>;
  onTurn: Props['onTurn'];
}

function Group({ group: { heading, staleSince, leading, none, roles }, ids, onTurn }: GroupProps) {
  return (
    <div class={leading ? 'role-group role-group-leading' : 'role-group'}>
      <h3 class="label dated" id={ids.heading}>
        <span>{heading}</span>
        <Stale since={staleSince} />
      </h3>
      {none !== null && (
        <p class="role-none" id={ids.lines[0]}>
          {none}
        </p>
      )}
      {roles.map((told, place) => (
        <Role key={roleKey(told.role)} told={told} id={ids.lines[place]} onTurn={onTurn} />
      ))}
    </div>
  );
}

interface RoleProps {
  told: ToldRole;
  id: string | undefined;
  onTurn: Props['onTurn'];
}

function Role({ told: { role, years, staleSince, isTold }, id, onTurn }: RoleProps) {
  return (
    <div class="role">
      <p class="role-title" id={id}>
        {role.of ? (
          <Sentence
            of="card_role_of"
            parts={[<Words key="title" of={role.title} />, <Turn key="of" to={role.of} onTurn={onTurn} />]}
          />
        ) : (
          <Words of={role.title} />
        )}
      </p>
      {(years !== null || staleSince !== null) && (
        <p class="role-span">
          {years !== null && <span>{years}</span>}
          <Stale since={staleSince} />
        </p>
      )}
      {!isTold && <Sources sources={role.sources} brief />}
    </div>
  );
}
