'use client';
import { useEffect, useState } from 'react';

/** False while the first picture is drawn; what is looked at after the cards comes when the page has loaded and the browser has a moment. */
export function useAfterFirstView(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    let stop = () => undefined as unknown;
    const waitForIdle = () => {
      stop = whenIdle(() => setAfter(true));
    };
    if (document.readyState === 'complete') waitForIdle();
    else {
      window.addEventListener('load', waitForIdle, { once: true });
      stop = () => window.removeEventListener('load', waitForIdle);
    }
    return () => void stop();
  }, []);
  return isAfter;
}

/** Soon in any case; Safari has no such call. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 300);
    return () => clearTimeout(timer);
  }
  const call = requestIdleCallback(act, { timeout: 3000 });
  return () => cancelIdleCallback(call);
}
