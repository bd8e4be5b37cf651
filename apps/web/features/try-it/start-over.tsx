import { Button } from '@signalbox/ui';
import { RotateCcw } from 'lucide-react';

export const StartOver = ({ onClick }: { onClick: () => void }) => (
  <Button look="quiet" onClick={onClick}>
    <RotateCcw size={18} aria-hidden /> Start over
  </Button>
);
