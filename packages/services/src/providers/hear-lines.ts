import type { Dialogue } from '@signalbox/channels';
import type { ProviderTest } from '@signalbox/contract';
import { maskSecrets } from '@signalbox/messaging';

/** Keeps what goes over a line from now on, without secrets; a dialogue of more than `most` lines is cut there. */
export function hearLines(secrets: Readonly<Record<string, string>>, most = 500) {
  const startedAt = performance.now();
  const afterMs = () => Math.round(performance.now() - startedAt);
  const lines: ProviderTest['lines'] = [];
  const dialogue: Dialogue = {
    get isOpen() {
      return lines.length < most;
    },
    say: (way, text) => {
      if (lines.length < most) lines.push({ way, text: maskSecrets(text.slice(0, longest), secrets), afterMs: afterMs() });
    },
  };
  return { dialogue, lines, afterMs };
}

const longest = 8000;
