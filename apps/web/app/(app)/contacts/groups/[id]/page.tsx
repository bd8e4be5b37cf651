import { GroupPage } from '../../../../../features/contacts/groups/group-page.tsx';
import { pageTitle } from '../../../../../features/words/page-title.ts';
import { PageWords } from '../../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('contacts.head.group');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords
      areas={[
        'contacts',
        'canvas',
        'conditions',
        'form',
        'expression',
        'functions',
        'fixes',
        'issues',
        'reasons',
        'values',
        'kinds',
        'nodes',
        'steps',
      ]}
    >
      <GroupPage id={id} />
    </PageWords>
  );
}
