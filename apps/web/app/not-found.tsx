import { buttonClass, EmptyState } from '@signalbox/ui';
import { wordsFor } from '@signalbox/words';
import Link from 'next/link';
import { pageTitle } from '../features/words/page-title.ts';
import { readReader } from '../features/words/read-reader.ts';

export const generateMetadata = pageTitle('broken.missing.short');

export default async function NotFound() {
  const t = wordsFor((await readReader()).language);
  return (
    <main className="grid min-h-dvh content-center">
      <EmptyState level={1} title={t('broken.missing.title')} help={t('broken.missing.detail')}>
        <Link href="/" className={buttonClass({ look: 'primary' })}>
          {t('broken.missing.home')}
        </Link>
      </EmptyState>
    </main>
  );
}
