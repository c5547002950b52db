import { useId } from 'preact/hooks';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { CardLink } from '../CardLink.tsx';
import { revealOpened } from '../reveal.ts';
import { useCopying } from './copying.ts';
import { TextBox } from './TextBox.tsx';

interface Props {
  report: string;
  /** Where the pack's editors can be told. */
  contact: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** A report as it will be copied, to the letter. */
export function Report({ report, contact, onCopy }: Props) {
  const { text } = useText();
  const id = useId();
  const { copy, said, box, status } = useCopying(report, onCopy);
  return (
    <details class="report" onToggle={revealOpened}>
      <summary>{text('report')}</summary>
      <p id={`${id}-note`}>{text('report_note')}</p>
      <TextBox text={report} label={text('report_label')} describedBy={`${id}-note`} box={box} />
      <p class="foot-actions">
        <button type="button" class="button button-small" onClick={copy}>
          {text('report_copy')}
        </button>
        <CardLink to={contact}>
          <Sentence of="report_send" parts={[<Address key="contact" of={contact} />]} />
        </CardLink>
      </p>
      <p role="status" ref={status}>
        {said && text(said)}
      </p>
    </details>
  );
}

/** An address as it is read, from left to right in every language. */
function Address({ of: address }: { of: string }) {
  return <bdi dir="ltr">{address.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</bdi>;
}
