import { useText } from '../../text.tsx';

export type Shown = 'picture' | 'words';

interface Props {
  /** What is chosen between, for who doesn't see that the two belong together. */
  label: string;
  words: string;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** The picture, or the same in words. */
export function ViewToggle({ label, words, shown, onShow }: Props) {
  const { text } = useText();
  const choice = (each: Shown, name: string) => (
    <button type="button" class="view-choice" aria-pressed={shown === each} onClick={() => onShow(each)}>
      {name}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a form around it and a legend in sight.
    <div role="group" class="view-toggle" aria-label={label}>
      {choice('picture', text('picture_show'))}
      {choice('words', words)}
    </div>
  );
}
