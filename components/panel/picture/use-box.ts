import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Type } from './text-width.ts';

export interface Box {
  /** In px. */
  width: number;
  type: Type;
}

/** The width that an element has and the type that it is set in, as soon as it stands and whenever it is resized. */
export function useBox(ref: RefObject<Element | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { fontFamily, fontSize } = getComputedStyle(element);
      const width = Math.floor(element.getBoundingClientRect().width);
      const size = Number.parseFloat(fontSize);
      setBox((last) => {
        const same = last?.width === width && last.type.size === size && last.type.family === fontFamily;
        return same ? last : { width, type: { size, family: fontFamily } };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
