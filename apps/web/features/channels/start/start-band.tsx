import type { Provider } from '@signalbox/contract';
import { Button, buttonClass, useWords } from '@signalbox/ui';
import { Phone } from 'lucide-react';
import Link from 'next/link';
import { usePutAway } from '../../client/use-put-away.ts';
import { useMe } from '../../shell/me-queries.ts';
import { useTryIt } from '../../try-it/try-it-queries.ts';
import { operatorsOf } from '../operators-of.ts';

/** As long as nobody real is reached: how that begins, or to go on practising. */
export function StartBand({ providers }: { providers: readonly Provider[] }) {
  const t = useWords();
  const { data: demo } = useTryIt();
  const { data: me } = useMe();
  const [isAway, putAway] = usePutAway(`start.${me?.account.id ?? ''}`);
  if (isAway || !me || !demo || operatorsOf(providers, demo.ownAddress).length > 0) return null;
  return (
    <section
      aria-label={t('channels.start.title')}
      className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-7 py-3 phone:px-4"
    >
      <Phone size={18} strokeWidth={1.8} aria-hidden />
      <p className="min-w-48 grow">{t('channels.start.band')}</p>
      <Link href="/channels/start" className={buttonClass({})}>
        {t('channels.start.connect')}
      </Link>
      <Button look="quiet" onClick={putAway}>
        {t('channels.start.practise')}
      </Button>
    </section>
  );
}
