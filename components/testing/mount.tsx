/** Puts a component into the document, or into an open root as the card stands in one, with English texts. */
import { type ComponentChild, render } from 'preact';
import { type TextFunction, TextProvider } from '../text.tsx';
import { englishText } from './english-text.ts';

export interface Mounted {
  /** The component's own outermost element. */
  element: HTMLElement;
  draw: (content: ComponentChild) => void;
  unmount: () => void;
}

interface Setting {
  /** Style for an open root around the component; without it, the component stands in the document. */
  rootStyle?: string;
  direction?: 'ltr' | 'rtl';
}

export function mount(content: ComponentChild, { rootStyle, direction = 'ltr' }: Setting = {}): Mounted {
  const host = document.body.appendChild(document.createElement('div'));
  const place = rootStyle === undefined ? host : openRoot(host, rootStyle);
  const text: TextFunction = (key, substitutions) =>
    key === 'interface_direction' ? direction : englishText(key, substitutions);
  const draw = (next: ComponentChild) => {
    render(
      <TextProvider text={text} language="en-GB">
        {next}
      </TextProvider>,
      place,
    );
  };
  draw(content);
  const element = place.querySelector<HTMLElement>('.newsgloss');
  if (!element) throw new Error('The component has no outermost element with the class "newsgloss".');
  return {
    element,
    draw,
    unmount() {
      render(null, place);
      host.remove();
    },
  };
}

function openRoot(host: HTMLElement, style: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  return root;
}
