'use client';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Room {
  width: number;
  height: number;
}

/** How much room an element has when it is drawn first, in pixels; null = none yet, as while it is hidden. Known before the first picture. */
export function useRoom<Element extends HTMLElement>(): { place: RefObject<Element | null>; room: Room | null } {
  const place = useRef<Element>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || room) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setRoom({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return { place, room };
}
