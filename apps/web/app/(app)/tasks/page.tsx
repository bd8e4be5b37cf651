import { Suspense } from 'react';
import { TasksList } from '../../../features/tasks/tasks-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.tasks');

export default function TasksPage() {
  return (
    <PageWords areas={['tasks']}>
      <Suspense>
        <TasksList />
      </Suspense>
    </PageWords>
  );
}
