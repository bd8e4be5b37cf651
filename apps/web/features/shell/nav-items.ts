import type { PlainKey } from '@signalbox/words/light';
import {
  Activity,
  ClipboardCheck,
  House,
  LifeBuoy,
  type LucideIcon,
  MessageSquareText,
  Plug,
  Smartphone,
  Users,
  Workflow,
} from 'lucide-react';

type NavWord = PlainKey & `shell.nav.${string}`;
export interface NavItem {
  href: string;
  word: NavWord;
  icon: LucideIcon;
  /** Things that need a person, told as a number beside the word. */
  counts?: 'tasks';
}
export interface NavGroup {
  heading?: NavWord;
  items: readonly NavItem[];
}

const home: NavItem = { href: '/', word: 'shell.nav.home', icon: House };
const tryIt: NavItem = { href: '/try-it', word: 'shell.nav.tryIt', icon: Smartphone };
const tasks: NavItem = { href: '/tasks', word: 'shell.nav.tasks', icon: ClipboardCheck, counts: 'tasks' };
const workflows: NavItem = { href: '/workflows', word: 'shell.nav.workflows', icon: Workflow };
const messages: NavItem = { href: '/messages', word: 'shell.nav.messages', icon: MessageSquareText };
const contacts: NavItem = { href: '/contacts', word: 'shell.nav.contacts', icon: Users };
const runs: NavItem = { href: '/runs', word: 'shell.nav.runs', icon: Activity };
const channels: NavItem = { href: '/channels', word: 'shell.nav.channels', icon: Plug };
export const help: NavItem = { href: '/help', word: 'shell.nav.help', icon: LifeBuoy };

/** The navigation, in the order of the work. */
export const navGroups: readonly NavGroup[] = [
  { items: [home, tasks, tryIt] },
  { heading: 'shell.nav.build', items: [workflows] },
  { heading: 'shell.nav.talk', items: [messages, contacts] },
  { heading: 'shell.nav.watch', items: [runs] },
  { heading: 'shell.nav.setUp', items: [channels] },
];
/** Bottom tabs of the phone; the rest is behind More. */
export const phoneTabs: readonly NavItem[] = [home, messages, runs, tryIt];
export const phoneMore: readonly NavItem[] = [tasks, workflows, contacts, channels, help];
export const allItems: readonly NavItem[] = [...navGroups.flatMap(({ items }) => items), help];

/** A page below an item belongs to it. */
export const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
