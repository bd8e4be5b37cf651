import type { Metadata } from 'next';
import { BuilderPage } from '../../../../features/builder/builder-page.tsx';

export const metadata: Metadata = { title: 'Workflow' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <BuilderPage id={id} />;
}
