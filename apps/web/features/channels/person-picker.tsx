import type { Person } from '@signalbox/contract';
import { Button, TextInput, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { useContacts } from '../contacts/contact-queries.ts';

interface PersonPickerProps {
  id: string;
  person: Person | null;
  onPerson: (person: Person | null) => void;
}

/** One of the account's contacts, found by the begin of a name or number. */
export function PersonPicker({ id, person, onPerson }: PersonPickerProps) {
  const t = useWords();
  const [search, setSearch] = useState('');
  if (person)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <span id={id} className="font-label">
          {person.name || t('channels.credit.noName')}
        </span>
        <Button small onClick={() => onPerson(null)}>
          {t('channels.credit.otherPerson')}
        </Button>
      </div>
    );
  return (
    <div className="grid gap-2">
      <TextInput id={id} autoComplete="off" value={search} onChange={(event) => setSearch(event.target.value)} />
      {search.trim() === '' ? null : <Found search={search.trim()} onPerson={onPerson} />}
    </div>
  );
}

function Found({ search, onPerson }: { search: string; onPerson: (person: Person) => void }) {
  const t = useWords();
  const { data } = useContacts({ search, limit: 6 });
  if (!data) return null;
  if (data.items.length === 0) return <p className="text-sm text-muted">{t('channels.credit.nobody')}</p>;
  return (
    <ul className="grid justify-items-start gap-1">
      {data.items.map(({ id, name, phones }) => (
        <li key={id}>
          <Button small onClick={() => onPerson({ id, name: name || (phones[0] ?? '') })}>
            {[name, phones[0]].filter(Boolean).join(', ')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
