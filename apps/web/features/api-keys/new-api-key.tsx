import type { MadeApiKey } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { useState } from 'react';
import { SecretSheet } from '../one/secret-sheet.tsx';
import { MadeKey } from './made-key.tsx';
import { NewKeyForm } from './new-key-form.tsx';

/** Making a key, then seeing it this once. */
export function NewApiKey({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const [made, setMade] = useState<MadeApiKey | null>(null);
  return (
    <SecretSheet
      isShown={made !== null}
      title={made ? t('api-keys.made.title') : t('api-keys.new.title')}
      help={made ? t('api-keys.made.help') : t('api-keys.new.help')}
      onDone={onDone}
    >
      {made ? <MadeKey made={made} onStored={onDone} /> : <NewKeyForm onMade={setMade} />}
    </SecretSheet>
  );
}
