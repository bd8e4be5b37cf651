import { cx } from './cx.ts';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';
export interface ButtonStyle {
  look?: ButtonLook;
  small?: boolean;
}

/** The look of a button, for a link that acts as one. */
export const buttonClass = ({ look = 'plain', small = false }: ButtonStyle = {}): string =>
  cx(
    'inline-flex shrink-0 items-center justify-center rounded-md border font-label whitespace-nowrap no-underline transition-colors motion-fast',
    'disabled:cursor-default disabled:border-line disabled:bg-sunken disabled:text-faint aria-busy:opacity-80 [&_svg]:shrink-0',
    small ? 'h-control-sm gap-1.5 px-2.5 text-sm' : 'h-control gap-2 px-3.5',
    looks[look],
  );

const looks: Record<ButtonLook, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border-line-strong bg-surface text-ink hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-hover',
  danger: 'border-bad-solid bg-surface text-bad hover:bg-bad-soft',
};
