import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../text.tsx';
import { reveal } from '../reveal.ts';

interface Copying {
  copy: () => void;
  /** What came of it, in words; `null` before. */
  said: MessageKey | null;
  /** The browser refuses: the text is to be shown in `box`, where it is then selected for the reader to copy. */
  isRefused: boolean;
  box: RefObject<HTMLDivElement | null>;
  status: RefObject<HTMLParagraphElement | null>;
}

/** Copies a text at the reader's wish, and tells what came of it. */
export function useCopying(text: string, onCopy: (text: string) => Promise<boolean>): Copying {
  // An object, so that a second try is told as well.
  const [result, setResult] = useState<{ copied: boolean } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!result) return;
    if (!result.copied && box.current) select(box.current);
    if (status.current) reveal(status.current);
  }, [result]);
  return {
    copy: () => void onCopy(text).then((copied) => setResult({ copied })),
    said: result && (result.copied ? 'report_copied' : 'report_selected'),
    isRefused: result?.copied === false,
    box,
    status,
  };
}

/** As a reader does it who wants to copy it. */
function select(words: HTMLElement): void {
  words.focus({ preventScroll: true });
  const { ownerDocument, childNodes } = words;
  ownerDocument.getSelection()?.setBaseAndExtent(words, 0, words, childNodes.length);
}
