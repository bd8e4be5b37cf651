import { useEffect, useState } from 'react';

/** What it was when nothing had changed for a while, so that nothing is said in the middle of a word. */
export function useSettled<Value>(value: Value, waitMs = 400): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return settled;
}
