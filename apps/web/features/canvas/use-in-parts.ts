'use client';
import { useEffect, useState } from 'react';

/** The first picture has so many; a hand sees them at once. */
const first = 60;

/** A long list in parts: its first ones at once, more of them after each picture, until it is whole. What is added later comes at once. */
export function useInParts<Item>(all: Item[]): { part: Item[]; isWhole: boolean } {
  const [most, setMost] = useState(all.length > first ? first : Number.POSITIVE_INFINITY);
  const isWhole = most === Number.POSITIVE_INFINITY;
  const next = most * 3 < all.length ? most * 3 : Number.POSITIVE_INFINITY;
  useEffect(() => (isWhole ? undefined : afterPicture(() => setMost(next))), [isWhole, next]);
  return { part: isWhole ? all : all.slice(0, most), isWhole };
}

/** When what is drawn now has been seen. */
function afterPicture(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
