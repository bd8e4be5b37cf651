import type { MadeDevice } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { SecretSheet } from '../one/secret-sheet.tsx';
import { SecretCard } from './secret-card.tsx';

interface Props {
  made: MadeDevice | null;
  title: string;
  help: string;
  /** What is there before it is made. */
  children?: ReactNode;
  onDone: () => void;
}

/** The secret of a device, shown this once, with all that the device needs to connect. */
export function MadeSecret({ made, title, help, children, onDone }: Props) {
  const t = useWords();
  return (
    <SecretSheet
      isShown={made !== null}
      title={made ? t('devices.secret.title') : title}
      help={made ? made.device.name : help}
      onDone={onDone}
    >
      {made ? <SecretCard made={made} onStored={onDone} /> : children}
    </SecretSheet>
  );
}
