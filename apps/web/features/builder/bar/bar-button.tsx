'use client';
import { Button } from '@signalbox/ui';
import type { LucideIcon } from 'lucide-react';

/** A button of the top bar. On a phone it shows its sign alone, so that the bar takes two lines. */
export const BarButton = ({ word, Icon, onClick }: { word: string; Icon: LucideIcon; onClick: () => void }) => (
  <Button className="phone:w-control phone:px-0!" onClick={onClick}>
    <Icon size={16} strokeWidth={1.8} aria-hidden />
    <span className="phone:sr-only">{word}</span>
  </Button>
);
