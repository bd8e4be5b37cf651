'use client';
import { SearchInput } from '@signalbox/ui';
import { useEffect, useRef, useState } from 'react';

/** Searches once the typing pauses; Enter searches at once. */
export function SearchField({
  label,
  placeholder,
  value,
  onSearch,
}: {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  // Back, Clear or a link may change the address under the field.
  useEffect(() => {
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      onSearch(wanted);
    }, 250);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  return (
    <search className="w-[300px] max-w-full phone:w-full">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.current = text.trim();
          onSearch(sent.current);
        }}
      >
        <SearchInput
          label={label}
          placeholder={placeholder}
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="w-full"
        />
      </form>
    </search>
  );
}
