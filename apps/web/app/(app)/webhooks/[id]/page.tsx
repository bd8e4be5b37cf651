import { WebhookPage } from '../../../../features/webhooks/webhook-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('webhooks.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['webhooks', 'views']}>
      <WebhookPage id={id} />
    </PageWords>
  );
}
