import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { StateShape } from './state-shape.tsx';
import { useWords } from './words/reader-context.tsx';

/** What is said about the content of a control: what is wrong with it, or a warning about content that may stay as it is. */
export type Complaint = string | { warning: string };

export interface FieldProps {
  /** Id of the control inside; the label gets `<id>-label`, help and error `<id>-note`. */
  id: string;
  label: ReactNode;
  help?: ReactNode;
  /** Says the fix; replaces the help. A warning is amber, and its control is not invalid. */
  error?: Complaint | null | undefined;
  optional?: boolean;
  /** A link or button at the right of the label. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Label above, control, help or error below. Give the control `{...fieldProps(id, error, help)}`. */
export function Field({ id, label, help, error, optional = false, aside, children }: FieldProps) {
  const t = useWords();
  return (
    <div className="grid content-start gap-1.5">
      <div className="flex items-baseline gap-2">
        <label id={`${id}-label`} htmlFor={id} className="grow text-sm font-label">
          {label}
          {optional ? <span className="font-normal text-muted"> {t('ui.optional')}</span> : null}
        </label>
        {aside}
      </div>
      {children}
      {error || help ? (
        <p id={noteId(id)} className={cx('text-sm', error ? cx('flex gap-1.5', isWrong(error) ? 'text-bad' : 'text-wait') : 'text-muted')}>
          {error ? complaintWords(error) : help}
        </p>
      ) : null}
    </div>
  );
}

const complaintWords = (complaint: Complaint) =>
  isWrong(complaint) ? (
    <>
      <StateShape shape="cross" tone="bad" className="mt-px" />
      {complaint}
    </>
  ) : (
    <>
      <StateShape shape="warning" tone="wait" className="mt-px" />
      {complaint.warning}
    </>
  );

/** Whether the content has to change, which a warning leaves open. */
export const isWrong = (complaint: Complaint | null | undefined): complaint is string => typeof complaint === 'string' && complaint !== '';

const noteId = (id: string): string => `${id}-note`;

/** What ties a control to its field: id, the note that describes it, and whether it is wrong. */
export const fieldProps = (id: string, error?: Complaint | null, help?: ReactNode) => ({
  id,
  ...(error || help ? { 'aria-describedby': noteId(id) } : {}),
  ...(isWrong(error) ? { 'aria-invalid': true as const } : {}),
});
