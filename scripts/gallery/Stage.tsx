/** One component in an open root of its own, as if it had a window to itself. */
import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { englishText } from '../../components/testing/english-text.ts';
import { type TextFunction, TextProvider } from '../../components/text.tsx';
import type { Setting } from './address.ts';
import { inWindow } from './in-window.ts';
import stageStyles from './stage.css?inline';

interface StageProps {
  styles: string;
  setting: Setting;
  /** In px, what the component fills of a window that is wider. */
  widest: number | null;
  children: ComponentChild;
}

/** In px. Card and popup have room for their greatest height; what takes the whole window is as high as its content. */
const HEIGHT = { part: 800, whole: 0 };

export function Stage({ styles, setting, widest, children }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  const { width, scheme, direction, text, open } = setting;
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [
      inWindow(styles, { width, height: widest === null ? HEIGHT.whole : HEIGHT.part, text }),
      stageStyles,
      `:host { inline-size: ${Math.min(width, widest ?? width)}px }`,
      scheme === 'system' ? '' : `:host, .newsgloss { color-scheme: ${scheme} }`,
      open ? '.newsgloss { max-block-size: none }' : '',
    ].map(sheetOf);
    render(
      <TextProvider text={direction === 'rtl' ? rightToLeft : englishText} language={direction === 'rtl' ? 'ar' : 'en-GB'}>
        {children}
      </TextProvider>,
      root,
    );
    const fold = (part: ParentNode) => {
      for (const each of part.querySelectorAll('details')) each.open = open;
    };
    fold(root);
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) fold(node);
    });
    // Some parts come in tasks of their own.
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      render(null, root);
    };
  }, [styles, width, scheme, direction, text, open, widest]);
  return <div ref={host} class="gallery-stage" dir={direction} />;
}

/** English sentences as they would stand if they were Arabic; dates and numbers are. */
const rightToLeft: TextFunction = (key, parts) => {
  if (key === 'interface_direction') return 'rtl';
  return key === 'interface_language' ? 'ar' : englishText(key, parts);
};

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
