const key = 'signalbox.recent-steps';
const most = 5;

/** The step types that this person added last, newest first, on this device. */
export function recentTypes(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberType(type: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([type, ...recentTypes().filter((one) => one !== type)].slice(0, most)));
  } catch {
    // Without storage nothing is recent.
  }
}
