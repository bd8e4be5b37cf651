import { wordsFor } from '@signalbox/words';
import { readReader } from '../words/read-reader.ts';
import { MissingPage } from './missing-page.tsx';

/** An address that is no page of ours, and the way home. */
export async function UnknownPage() {
  const t = wordsFor((await readReader()).language);
  return <MissingPage title={t('broken.missing.title')} why={t('broken.missing.detail')} href="/" act={t('broken.missing.home')} />;
}
