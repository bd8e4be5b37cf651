import { UnknownPage } from '../features/lists/unknown-page.tsx';
import { pageTitle } from '../features/words/page-title.ts';

export const generateMetadata = pageTitle('broken.missing.short');

/** Outside the shell, where nobody is signed in. */
export default function NotFound() {
  return (
    <main className="grid min-h-dvh content-center">
      <UnknownPage />
    </main>
  );
}
