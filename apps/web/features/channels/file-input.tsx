import type { ProviderField } from '@signalbox/contract';
import { type Complaint, fieldProps, inputClass, useWords } from '@signalbox/ui';
import { useState } from 'react';

interface FileInputProps {
  id: string;
  field: ProviderField;
  /** Endings of the files that it takes. */
  file: string;
  onValue: (value: string) => void;
  error: Complaint | null;
}

/** A setting that is a file: its bytes go as base64. */
export function FileInput({ id, field, file, onValue, error }: FileInputProps) {
  const t = useWords();
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (chosen: File | undefined) => {
    const most = field.maxLength ?? Number.POSITIVE_INFINITY;
    const isLarge = chosen !== undefined && chosen.size * 1.4 > most;
    setTooLarge(isLarge);
    onValue(chosen === undefined || isLarge ? '' : base64Of(new Uint8Array(await chosen.arrayBuffer())));
  };
  return (
    <>
      <input
        {...fieldProps(id, error, field.help)}
        type="file"
        accept={file}
        onChange={(event) => void read(event.target.files?.[0])}
        className={`${inputClass()} py-1.5 file:mr-3 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1 file:text-ink`}
      />
      {isTooLarge && (
        <p role="alert" className="text-sm text-bad">
          {t('channels.fileTooLarge')}
        </p>
      )}
    </>
  );
}

const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
