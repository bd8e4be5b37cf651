import { Kbd, PageHead } from '@signalbox/ui';
import Link from 'next/link';
import { pageTitle } from '../../../features/words/page-title.ts';

export const generateMetadata = pageTitle('shell.nav.help');

export default function HelpPage() {
  return (
    <>
      <PageHead title="Help" />
      <div className="grid max-w-[75ch] grow content-start gap-6 px-7 pb-8 phone:px-4">
        <section className="grid gap-2">
          <h2 className="text-lg">How it works</h2>
          <p>
            A workflow is a track plan: it starts with a message, a call from another system or a person, and runs down step by step. Each
            journey through it is a run. A run that waits for an answer goes on when the answer comes, also after a restart.
          </p>
          <p>
            What you draw is the draft. Publish makes it the live version; runs that are under way stay on the version they started with.
          </p>
        </section>
        <section className="grid gap-2">
          <h2 className="text-lg">Where to look</h2>
          <ul className="grid gap-1.5">
            {places.map(({ href, word, what }) => (
              <li key={href}>
                <Link href={href} className="font-label text-accent-text underline underline-offset-3">
                  {word}
                </Link>
                : {what}
              </li>
            ))}
          </ul>
        </section>
        <section className="grid gap-2">
          <h2 className="text-lg">Keys</h2>
          <p>
            <Kbd>Ctrl K</Kbd> opens search from every page. In lists and menus the arrow keys move and Enter opens.
          </p>
        </section>
        <section className="grid gap-2">
          <h2 className="text-lg">For programs</h2>
          <p>
            The REST API describes itself in{' '}
            <a href="/api/v1/openapi.json" className="text-accent-text underline underline-offset-3">
              OpenAPI
            </a>
            .
          </p>
        </section>
      </div>
    </>
  );
}

const places = [
  { href: '/try-it', word: 'Try it', what: 'text a workflow from a practice phone and watch it answer.' },
  { href: '/workflows', word: 'Workflows', what: 'draw, test, publish.' },
  { href: '/runs', word: 'Runs', what: 'where each journey stands, and why one failed.' },
  { href: '/messages', word: 'Messages', what: 'what was sent and received, with every attempt and report.' },
  { href: '/channels', word: 'Channels', what: 'the connections that carry messages.' },
] as const;
