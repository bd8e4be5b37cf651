import { Suspense } from 'react';
import { DevicesList } from '../../../features/devices/devices-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.devices');

export default function DevicesPage() {
  return (
    <PageWords areas={['devices']}>
      <Suspense>
        <DevicesList />
      </Suspense>
    </PageWords>
  );
}
