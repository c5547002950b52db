import type { ComponentChild } from 'preact';
import { type MessageKey, useText } from './text.tsx';

/** Characters of the private use area stand for the parts while the message is filled in; no message contains them. */
const FIRST_MARKER = 0xe000;

/** A message whose substitutions are elements, such as a name in its own language: the translator keeps the order of words. */
export function Sentence({ of, parts }: { of: MessageKey; parts: ComponentChild[] }) {
  const { text } = useText();
  const markers = parts.map((_, place) => String.fromCharCode(FIRST_MARKER + place));
  const pieces = text(of, markers).split(/([\ue000-\ue00f])/);
  return <>{pieces.map((piece) => parts[piece.charCodeAt(0) - FIRST_MARKER] ?? piece)}</>;
}
