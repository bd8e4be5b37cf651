import type { ApiKey } from '@signalbox/contract';
import { StateChip, useWords } from '@signalbox/ui';

/** Whether a key is worth something. */
export function ApiKeyState({ state }: { state: ApiKey['state'] }) {
  const t = useWords();
  return <StateChip state={looks[state]} word={t(`api-keys.state.${state}`)} />;
}

const looks = { on: 'live', ended: 'expired', revoked: 'off' } as const;
