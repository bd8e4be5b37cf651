import { NewQueryGroup } from '../../../../../features/contacts/groups/new-query-group.tsx';
import { pageTitle } from '../../../../../features/words/page-title.ts';
import { PageWords } from '../../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('contacts.group.newAuto');

export default function Page() {
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
      <NewQueryGroup />
    </PageWords>
  );
}
