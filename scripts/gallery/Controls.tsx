/** How the components are looked at. */
import type { ComponentChildren } from 'preact';
import { CHOICES, type Setting } from './address.ts';

interface ControlsProps {
  setting: Setting;
  onSet: (part: Partial<Setting>) => void;
}

const SCHEMES = { system: 'System', light: 'Light', dark: 'Dark' };

export function Controls({ setting, onSet }: ControlsProps) {
  return (
    <form class="gallery-controls" aria-label="How the components are shown">
      <fieldset>
        <legend>Colours</legend>
        {CHOICES.scheme.map((scheme) => (
          <label key={scheme}>
            <input type="radio" name="scheme" checked={setting.scheme === scheme} onChange={() => onSet({ scheme })} />
            {SCHEMES[scheme]}
          </label>
        ))}
      </fieldset>
      <label>
        Window{' '}
        <select value={setting.width} onChange={({ currentTarget }) => onSet({ width: Number(currentTarget.value) })}>
          {CHOICES.width.map((width) => (
            <option key={width} value={width}>{`${width} px`}</option>
          ))}
        </select>
      </label>
      <Check checked={setting.direction === 'rtl'} onTurn={(on) => onSet({ direction: on ? 'rtl' : 'ltr' })}>
        Right to left
      </Check>
      <Check checked={setting.text === 200} onTurn={(on) => onSet({ text: on ? 200 : 100 })}>
        Text 200 %
      </Check>
      <Check checked={setting.open} onTurn={(open) => onSet({ open })}>
        All unfolded
      </Check>
    </form>
  );
}

function Check(props: { checked: boolean; onTurn: (on: boolean) => void; children: ComponentChildren }) {
  return (
    <label>
      <input type="checkbox" checked={props.checked} onChange={({ currentTarget }) => props.onTurn(currentTarget.checked)} />
      {props.children}
    </label>
  );
}
