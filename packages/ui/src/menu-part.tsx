'use client';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './kbd.tsx';

export interface MenuItem {
  label: ReactNode;
  icon?: ReactNode;
  keys?: string;
  danger?: boolean;
  /** Undefined = an act; a boolean = one of several choices, the set one is marked. */
  checked?: boolean;
  /** Why it cannot be done now; the item stays visible. */
  disabledReason?: string;
  onSelect: () => void;
}
export interface MenuProps {
  trigger: ReactElement;
  /** Groups, divided by a line. */
  groups: readonly { heading?: string; items: readonly MenuItem[] }[];
  side?: 'top' | 'bottom' | 'right';
  align?: 'start' | 'center' | 'end';
  /** What has the focus when the menu has closed; true = its trigger. */
  focusAfter?: () => HTMLElement | boolean;
}
export interface MenuAtProps extends Pick<MenuProps, 'groups' | 'focusAfter'> {
  at: { x: number; y: number } | null;
  onClose: () => void;
}

/** What a menu is made of: it is there from the first press of its button on, and opens with it. */
export function MenuPart({ trigger, groups, side = 'bottom', align = 'start', focusAfter }: MenuProps) {
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Acts groups={groups} place={{ side, align }} focusAfter={focusAfter} />
    </Base.Root>
  );
}

/** The same list where something was pressed with the other button of the mouse; null = closed. */
export function MenuAtPart({ at, onClose, groups, focusAfter }: MenuAtProps) {
  const anchor = at && { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y, width: 0, height: 0 }) };
  return (
    <Base.Root
      open={at !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Acts groups={groups} place={{ side: 'bottom', align: 'start', anchor }} focusAfter={focusAfter} />
    </Base.Root>
  );
}

type Place = Pick<ComponentProps<typeof Base.Positioner>, 'side' | 'align' | 'anchor'>;
function Acts({
  groups,
  place,
  focusAfter,
}: {
  groups: MenuProps['groups'];
  place: Place;
  focusAfter: MenuProps['focusAfter'] | undefined;
}) {
  return (
    <Base.Portal>
      <Base.Positioner {...place} sideOffset={6} className="z-60">
        <Base.Popup
          finalFocus={focusAfter}
          className="max-h-(--available-height) min-w-56 max-w-88 overflow-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-2 outline-none transition-opacity motion-base data-ending-style:opacity-0 data-starting-style:opacity-0"
        >
          {groups.map(({ heading, items }, index) => (
            <Fragment key={heading ?? `group-${index + 1}`}>
              {index > 0 ? <Base.Separator className="mx-1 my-1 h-px bg-line" /> : null}
              <Base.Group>
                {heading ? <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs text-muted">{heading}</Base.GroupLabel> : null}
                {items.map((item, at) => (
                  <Entry key={typeof item.label === 'string' ? item.label : `item-${at + 1}`} item={item} />
                ))}
              </Base.Group>
            </Fragment>
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

function Entry({ item }: { item: MenuItem }) {
  const { label, icon, keys, danger = false, checked, disabledReason, onSelect } = item;
  return (
    <Base.Item
      disabled={disabledReason !== undefined}
      onClick={onSelect}
      {...(checked === undefined ? {} : { role: 'menuitemradio', 'aria-checked': checked })}
      className={cx(
        'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1 outline-none data-highlighted:bg-hover data-disabled:cursor-default data-disabled:text-faint',
        danger && 'text-bad',
      )}
    >
      {icon}
      <span className="min-w-0 grow">
        {label}
        {disabledReason ? <span className="block text-sm">{disabledReason}</span> : null}
      </span>
      {checked ? <Check size={16} aria-hidden="true" /> : null}
      {keys ? <Kbd>{keys}</Kbd> : null}
    </Base.Item>
  );
}
