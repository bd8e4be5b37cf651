'use client';
import { cloneElement, type FocusEvent, type PointerEvent, type ReactElement, type Ref, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './kbd.tsx';
import { type Side, tooltipPlace } from './tooltip-place.ts';

export interface TooltipProps {
  text: string;
  keys?: string;
  side?: Side;
  /** The element it explains; it must pass on a ref and events, and hold its own accessible name. */
  children: ReactElement;
}

/** Repeats a name for the eye; nothing may be readable here alone. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(null);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const child = children as ReactElement<ExplainedProps>;
  const { props } = child;
  const explained = cloneElement(child, {
    onPointerEnter: (event) => {
      props.onPointerEnter?.(event);
      const { currentTarget, pointerType } = event;
      if (pointerType === 'mouse') timer.current = setTimeout(() => setAnchor(currentTarget), waitMs);
    },
    onPointerLeave: (event) => {
      props.onPointerLeave?.(event);
      hide();
    },
    onPointerDown: (event) => {
      props.onPointerDown?.(event);
      hide();
    },
    onFocus: (event) => {
      props.onFocus?.(event);
      if (event.currentTarget.matches(':focus-visible')) setAnchor(event.currentTarget);
    },
    onBlur: (event) => {
      props.onBlur?.(event);
      hide();
    },
  });
  return (
    <>
      {explained}
      {anchor ? <Bubble anchor={anchor} side={side} text={text} keys={keys} onEscape={hide} /> : null}
    </>
  );
}

const waitMs = 400;

interface ExplainedProps {
  onPointerEnter?: (event: PointerEvent) => void;
  onPointerLeave?: (event: PointerEvent) => void;
  onPointerDown?: (event: PointerEvent) => void;
  onFocus?: (event: FocusEvent) => void;
  onBlur?: (event: FocusEvent) => void;
}

interface BubbleProps {
  anchor: Element;
  side: Side;
  text: string;
  keys: string | undefined;
  onEscape: () => void;
}
function Bubble({ anchor, side, text, keys, onEscape }: BubbleProps) {
  const place: Ref<HTMLDivElement> = (bubble) => {
    if (!bubble) return;
    const { left, top } = tooltipPlace({
      ...{ anchor: anchor.getBoundingClientRect(), side },
      ...{ bubble: bubble.getBoundingClientRect(), window: { width: window.innerWidth, height: window.innerHeight } },
    });
    bubble.style.left = `${left}px`;
    bubble.style.top = `${top}px`;
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => (event.key === 'Escape' ? onEscape() : undefined);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return createPortal(
    <div
      ref={place}
      aria-hidden="true"
      className="pointer-events-none fixed z-60 flex max-w-[calc(100vw-16px)] items-center gap-2 rounded-sm bg-frame px-2 py-1 text-sm text-frame-text shadow-2"
    >
      {text}
      {keys ? <Kbd onFrame>{keys}</Kbd> : null}
    </div>,
    document.body,
  );
}
