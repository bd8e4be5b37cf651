'use client';
import { senderNameNotes } from '@signalbox/domain';
import { useFormat, useWords } from '@signalbox/ui';
import { useMemo } from 'react';

/** Where a sender name does not arrive as it is: said where one is chosen. */
export function NameNotes() {
  const t = useWords();
  const f = useFormat();
  const { language } = t;
  const named = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return Object.entries(senderNameNotes).map(([kind, codes]) => ({
      kind,
      countries: codes.map((code) => names.of(code) ?? code).sort((one, other) => one.localeCompare(other, language)),
    }));
  }, [language]);
  return (
    <details className="text-sm text-muted">
      <summary className="cursor-pointer">{t('common.names.title')}</summary>
      <ul className="mt-1.5 grid gap-1">
        {named.map(({ kind, countries }) => (
          <li key={kind}>
            <b className="font-label">{t.find(`common.names.${kind}`)}</b> {f.list(countries)}
          </li>
        ))}
      </ul>
    </details>
  );
}
