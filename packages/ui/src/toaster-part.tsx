'use client';
import { type ReactNode, useEffect } from 'react';
import { Toaster as Base, toast } from 'sonner';
import { useWords } from './words/reader-context.tsx';

export interface Notice {
  text: string;
  detail?: ReactNode;
  undo?: () => void;
  /** Another way back than Undo, in its own word. */
  act?: { word: string; run: () => void };
}

/** Where notices appear: bottom left, six seconds, longer while looked at. */
export default function ToasterPart({
  waiting,
  onReady,
}: {
  waiting: readonly Notice[];
  onReady: (show: (notice: Notice) => void) => void;
}) {
  // The library forgets what is said while nobody listens, so the notices of before are said now.
  useEffect(() => {
    for (const notice of waiting) show(notice);
    onReady(show);
  }, [waiting, onReady]);
  return (
    <Base
      position="bottom-left"
      duration={6000}
      gap={8}
      // Above the tabs at the bottom of a phone.
      mobileOffset={{ bottom: 'calc(76px + env(safe-area-inset-bottom))' }}
      // The library brings a font of its own.
      style={{ fontFamily: 'inherit' }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'flex w-90 max-w-full items-center gap-3 rounded-lg border border-frame-line bg-frame px-4 py-3 text-frame-text shadow-2',
          title: 'font-label',
          description: 'text-sm text-frame-muted',
          content: 'grow',
          actionButton: 'shrink-0 whitespace-nowrap rounded-md px-2.5 py-1 text-sm font-label text-lamp hover:bg-frame-2',
        },
      }}
    />
  );
}

const show = ({ text, detail, undo, act }: Notice): void => {
  const action = act ? { label: act.word, onClick: act.run } : undo ? { label: <Undo />, onClick: undo } : null;
  toast(text, { ...(detail ? { description: detail } : {}), ...(action ? { action } : {}) });
};

/** A component of its own: notices are made outside of those that know the reader. */
const Undo = () => useWords()('ui.undo');
