import { Button, useWords } from '@signalbox/ui';
import { RotateCcw } from 'lucide-react';

export function StartOver({ onClick }: { onClick: () => void }) {
  const t = useWords();
  return (
    <Button look="quiet" onClick={onClick}>
      <RotateCcw size={18} aria-hidden /> {t('try-it.startOver')}
    </Button>
  );
}
