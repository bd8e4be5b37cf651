import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the component stands, which does what the newest one would: for those who draw anew, or tell others, when they are given another. Not to be called while drawing. */
export function useSameFunction<Given extends unknown[], Result>(newest: (...given: Given) => Result): (...given: Given) => Result {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  return useCallback((...given) => latest.current(...given), []);
}
