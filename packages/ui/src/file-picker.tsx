import { type ComponentProps, useState } from 'react';
import { buttonClass } from './button-class.ts';
import { cx } from './cx.ts';
import { inputClass } from './text-input.tsx';
import { useWords } from './words/reader-context.tsx';

interface FilePickerProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'value'> {
  onFile: (file: File | null) => void;
}

/** One file, chosen or dropped. The browser's own control lies over it unseen, so that keys, drops and readers find what they know: only its words are ours. */
export function FilePicker({ onFile, ...rest }: FilePickerProps) {
  const t = useWords();
  const [name, setName] = useState<string | null>(null);
  return (
    <span
      className={cx(
        inputClass(),
        'relative flex items-center gap-3 py-1 pl-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus has-aria-invalid:border-bad-solid',
      )}
    >
      <span aria-hidden className={buttonClass({ small: true })}>
        {t('ui.chooseFile')}
      </span>
      <span aria-hidden className={cx('min-w-0 truncate', name === null && 'text-muted')}>
        {name ?? t('ui.noFile')}
      </span>
      <input
        {...rest}
        type="file"
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={(event) => {
          const file = event.target.files?.[0] ?? null;
          setName(file?.name ?? null);
          onFile(file);
        }}
      />
    </span>
  );
}
