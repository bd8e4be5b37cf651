import { useState } from 'react';

/** True from the first time on: what was open once stays to be closed with its movement. */
export function useOnce(isSo: boolean): boolean {
  const [was, setWas] = useState(isSo);
  if (isSo && !was) setWas(true);
  return was || isSo;
}
