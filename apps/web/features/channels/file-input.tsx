import type { ProviderField } from '@signalbox/contract';
import { type Complaint, FilePicker, fieldProps, useWords } from '@signalbox/ui';
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
  const read = async (chosen: File | null) => {
    const most = field.maxLength ?? Number.POSITIVE_INFINITY;
    const isLarge = chosen !== null && chosen.size * 1.4 > most;
    setTooLarge(isLarge);
    onValue(chosen === null || isLarge ? '' : base64Of(new Uint8Array(await chosen.arrayBuffer())));
  };
  return (
    <>
      <FilePicker {...fieldProps(id, error, field.help)} accept={file} onFile={(chosen) => void read(chosen)} />
      {isTooLarge && (
        <p role="alert" className="text-sm text-bad">
          {t('channels.fileTooLarge')}
        </p>
      )}
    </>
  );
}

const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
