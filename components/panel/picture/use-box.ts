import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Type } from './text-width.ts';

export interface Box {
  /** In px. */
  width: number;
  type: Type;
}

/**
 * The width that an element has and the type that it is set in, whenever it is laid out anew. Asked when the browser has laid out anyway, and
 * told a task later: what is drawn with it takes its time too.
 */
export function useBox(ref: RefObject<Element | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      const { fontFamily, fontSize } = getComputedStyle(element);
      const width = Math.floor(element.getBoundingClientRect().width);
      const type = { size: Number.parseFloat(fontSize), family: fontFamily };
      clearTimeout(timer);
      timer = setTimeout(() => setBox((last) => (isSame(last, { width, type }) ? last : { width, type })));
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [ref]);
  return box;
}

function isSame(one: Box | null, other: Box): boolean {
  return one?.width === other.width && one.type.size === other.type.size && one.type.family === other.type.family;
}
