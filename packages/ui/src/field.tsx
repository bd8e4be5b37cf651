import type { ReactNode } from 'react';
import { StateShape } from './state-shape.tsx';

export interface FieldProps {
  /** Id of the control inside; the label gets `<id>-label`, help and error `<id>-note`. */
  id: string;
  label: ReactNode;
  help?: ReactNode;
  /** Says the fix; replaces the help. */
  error?: string | null | undefined;
  optional?: boolean;
  /** A link or button at the right of the label. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Label above, control, help or error below. Give the control `{...fieldProps(id, error, help)}`. */
export function Field({ id, label, help, error, optional = false, aside, children }: FieldProps) {
  return (
    <div className="grid content-start gap-1.5">
      <div className="flex items-baseline gap-2">
        <label id={`${id}-label`} htmlFor={id} className="grow text-sm font-label">
          {label}
          {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
        </label>
        {aside}
      </div>
      {children}
      {error || help ? (
        <p id={noteId(id)} className={error ? 'flex gap-1.5 text-sm text-bad' : 'text-sm text-muted'}>
          {error ? <StateShape shape="cross" tone="bad" className="mt-px" /> : null}
          {error ?? help}
        </p>
      ) : null}
    </div>
  );
}

const noteId = (id: string): string => `${id}-note`;

/** What ties a control to its field: id, the note that describes it, and whether it is wrong. */
export const fieldProps = (id: string, error?: string | null, help?: ReactNode) => ({
  id,
  ...(error || help ? { 'aria-describedby': noteId(id) } : {}),
  ...(error ? { 'aria-invalid': true as const } : {}),
});
