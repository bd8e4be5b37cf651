'use client';
import { Button } from '@signalbox/ui';
import type { LucideIcon } from 'lucide-react';

/** A button of the top bar. In narrow windows it shows its sign alone, so that the bar takes one line. */
export const BarButton = ({ word, Icon, onClick }: { word: string; Icon: LucideIcon; onClick: () => void }) => (
  <Button
    className="max-[1000px]:w-control max-[1000px]:px-0! phone:border-frame-line! phone:bg-transparent! phone:text-frame-text!"
    onClick={onClick}
  >
    <Icon size={16} strokeWidth={1.8} aria-hidden />
    <span className="max-[1000px]:sr-only">{word}</span>
  </Button>
);
