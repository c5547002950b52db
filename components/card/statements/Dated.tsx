import type { When } from '../../../core/card/view.ts';
import type { PartialDate } from '../../../core/partial-date.ts';
import { dateText, whenText } from '../../dates.ts';
import { useText } from '../../text.tsx';

interface Props {
  when: When;
  later: boolean;
  staleSince?: PartialDate | null;
}

/** The date above a statement, marked where it lies after the article's own, and where nobody has looked for long. */
export function Dated({ when, later, staleSince = null }: Props) {
  const texts = useText();
  return (
    <p class="label dated">
      <span>{whenText(when, texts)}</span>
      <Later is={later} />
      <Stale since={staleSince} />
    </p>
  );
}

/** Says that something came after the article. */
export function Later({ is }: { is: boolean }) {
  const { text } = useText();
  return is ? <span class="later">{text('card_later')}</span> : null;
}

/** Says that a statement was last looked at too long ago to be sure of it. */
export function Stale({ since }: { since: PartialDate | null }) {
  const texts = useText();
  return since === null ? null : <span class="stale">{texts.text('card_stale', [dateText(since, texts)])}</span>;
}
