import { useRef, useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import { useText } from '../text.tsx';
import { AddRule } from './AddRule.tsx';
import type { OptionsEvents } from './state.ts';

interface Props {
  rules: readonly { pattern: string; on: boolean }[];
  on: OptionsEvents;
}

/** The reader's rules for sites: a switch and a way to remove each, and a field for one more. */
export function SiteRules({ rules, on }: Props) {
  const { text } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const change = async (pattern: string, to: boolean | null) => {
    const saved = await on.onRule(pattern, to);
    setUnsaved(saved ? null : pattern);
    return saved;
  };
  const remove = async (pattern: string) => {
    if (!(await change(pattern, null))) return;
    setSaid(text('options_rule_removed', [pattern]));
    // The button that had the focus goes away with its rule; without this the next Tab would start at the top of the page.
    heading.current?.focus();
  };
  return (
    <section class="options-section">
      <h2 class="options-heading" ref={heading} tabIndex={-1}>
        {text('options_sites')}
      </h2>
      <p class="options-note">{text('options_sites_text')}</p>
      {rules.length === 0 ? (
        <p class="rules-none">{text('options_sites_none')}</p>
      ) : (
        <ul class="rules plain-list">
          {rules.map((rule) => (
            <li class="rule" key={rule.pattern}>
              <Rule rule={rule} onSwitch={change} onRemove={remove} />
            </li>
          ))}
        </ul>
      )}
      <AddRule known={rules.map((rule) => rule.pattern)} onAdd={(pattern) => change(pattern, false)} />
      <p class="rules-unsaved" role="alert">
        {unsaved !== null && text('options_rule_unsaved', [unsaved])}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

interface RuleProps {
  rule: Props['rules'][number];
  onSwitch: (pattern: string, on: boolean) => void;
  onRemove: (pattern: string) => void;
}

function Rule({ rule, onSwitch, onRemove }: RuleProps) {
  const { text } = useText();
  const { pattern } = rule;
  return (
    <>
      <bdi class="rule-pattern">{pattern}</bdi>
      <span class="rule-state" aria-hidden="true">
        {text(rule.on ? 'options_rule_on' : 'options_rule_off')}
      </span>
      <Switch on={rule.on} label={text('options_rule_switch', [pattern])} onTurn={(turned) => onSwitch(pattern, turned)} />
      <button
        type="button"
        class="quiet-button"
        aria-label={text('options_rule_remove_label', [pattern])}
        onClick={() => onRemove(pattern)}
      >
        {text('options_rule_remove')}
      </button>
    </>
  );
}
