import { Suspense } from 'react';
import { SchedulesList } from '../../../features/schedules/schedules-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.schedules');

export default function SchedulesPage() {
  return (
    <PageWords areas={['schedules']}>
      <Suspense>
        <SchedulesList />
      </Suspense>
    </PageWords>
  );
}
