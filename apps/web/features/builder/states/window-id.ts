import { newId } from '@signalbox/domain';

/** Of this window. One that is loaded anew stays the same; a copy of it is another one. */
export function windowId(): string {
  made ??= (wasReloaded() ? kept() : null) ?? newId();
  try {
    sessionStorage.setItem(key, made);
  } catch {
    // Without storage a window that is loaded anew is another one.
  }
  return made;
}

const key = 'signalbox.window';
let made: string | undefined;
const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
function kept(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
