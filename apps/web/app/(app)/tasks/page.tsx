import type { Metadata } from 'next';
import { Suspense } from 'react';
import { TasksList } from '../../../features/tasks/tasks-list.tsx';

export const metadata: Metadata = { title: 'Tasks' };

export default function TasksPage() {
  return (
    <Suspense>
      <TasksList />
    </Suspense>
  );
}
