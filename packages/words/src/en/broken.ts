/** Pages that broke, and pages that are not there. The browser holds these in every language: no server may be left to ask. */
export default {
  title: 'Signalbox stopped working on this page',
  detail: 'Workflows go on running. Try again; if it stays, report the reference.',
  tryAgain: 'Try again',
  'page.title': 'This page stopped working',
  'page.detail': 'Nothing that was saved is lost. Try again, or choose another page.',
  'missing.title': 'There is no page here',
  'missing.detail': 'It may have been archived, or the address is not complete.',
  'missing.home': 'Go to Home',
  'missing.short': 'Not found',
} as const;
