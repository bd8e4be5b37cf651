import type { PlainKey } from '@signalbox/words/light';
import {
  Activity,
  CalendarClock,
  CalendarDays,
  ClipboardCheck,
  Cpu,
  House,
  Inbox,
  KeyRound,
  LetterText,
  LifeBuoy,
  type LucideIcon,
  MessageSquareText,
  Plug,
  Signpost,
  Smartphone,
  Table2,
  Users,
  Webhook,
  Workflow,
} from 'lucide-react';

type NavWord = PlainKey & `shell.nav.${string}`;
export interface NavItem {
  href: string;
  word: NavWord;
  icon: LucideIcon;
  group: (typeof groups)[number];
  /** Things that need a person, told as a number beside the word. */
  counts?: 'tasks' | 'inbox';
}

export interface NavGroup {
  heading?: NavWord;
  items: readonly NavItem[];
}

/** In the order of the work. The first group has no heading; the last one stands at the foot. */
const groups = ['first', 'build', 'talk', 'watch', 'setUp', 'foot'] as const;
const headings: Partial<Record<NavItem['group'], NavWord>> = {
  build: 'shell.nav.build',
  talk: 'shell.nav.talk',
  watch: 'shell.nav.watch',
  setUp: 'shell.nav.setUp',
};
/** Every place to go to, by group. */
export const allItems: readonly NavItem[] = [
  { href: '/', word: 'shell.nav.home', icon: House, group: 'first' },
  { href: '/tasks', word: 'shell.nav.tasks', icon: ClipboardCheck, group: 'first', counts: 'tasks' },
  { href: '/try-it', word: 'shell.nav.tryIt', icon: Smartphone, group: 'first' },
  { href: '/workflows', word: 'shell.nav.workflows', icon: Workflow, group: 'build' },
  { href: '/who-gets-this', word: 'shell.nav.who', icon: Signpost, group: 'build' },
  { href: '/inbox', word: 'shell.nav.inbox', icon: Inbox, group: 'talk', counts: 'inbox' },
  { href: '/messages', word: 'shell.nav.messages', icon: MessageSquareText, group: 'talk' },
  { href: '/contacts', word: 'shell.nav.contacts', icon: Users, group: 'talk' },
  { href: '/templates', word: 'shell.nav.templates', icon: LetterText, group: 'talk' },
  { href: '/tables', word: 'shell.nav.tables', icon: Table2, group: 'talk' },
  { href: '/calendars', word: 'shell.nav.calendars', icon: CalendarDays, group: 'talk' },
  { href: '/runs', word: 'shell.nav.runs', icon: Activity, group: 'watch' },
  { href: '/schedules', word: 'shell.nav.schedules', icon: CalendarClock, group: 'watch' },
  { href: '/channels', word: 'shell.nav.channels', icon: Plug, group: 'setUp' },
  { href: '/devices', word: 'shell.nav.devices', icon: Cpu, group: 'setUp' },
  { href: '/api-keys', word: 'shell.nav.apiKeys', icon: KeyRound, group: 'setUp' },
  { href: '/webhooks', word: 'shell.nav.webhooks', icon: Webhook, group: 'setUp' },
  { href: '/help', word: 'shell.nav.help', icon: LifeBuoy, group: 'foot' },
];
const itemsOf = (group: NavItem['group']): readonly NavItem[] => allItems.filter((item) => item.group === group);

export const navGroups: readonly NavGroup[] = groups
  .filter((group) => group !== 'foot')
  .map((group) => ({ ...(headings[group] ? { heading: headings[group] } : {}), items: itemsOf(group) }));
export const footItems = itemsOf('foot');

/** Bottom tabs of the phone; the rest is behind More. */
const tabs = ['/', '/inbox', '/runs', '/try-it'];
export const phoneTabs: readonly NavItem[] = tabs.flatMap((href) => allItems.find((item) => item.href === href) ?? []);
export const phoneMore: readonly NavItem[] = allItems.filter(({ href }) => !tabs.includes(href));

/** A page below an item belongs to it. */
export const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
