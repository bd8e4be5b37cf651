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

export interface NavItem {
  href: string;
  word: string;
  icon: LucideIcon;
  /** Things that need a person, told as a number beside the word. */
  counts?: 'tasks';
}
export interface NavGroup {
  heading?: string;
  items: readonly NavItem[];
}

const home: NavItem = { href: '/', word: 'Home', icon: House };
const tryIt: NavItem = { href: '/try-it', word: 'Try it', icon: Smartphone };
const tasks: NavItem = { href: '/tasks', word: 'Tasks', icon: ClipboardCheck, counts: 'tasks' };
const workflows: NavItem = { href: '/workflows', word: 'Workflows', icon: Workflow };
const messages: NavItem = { href: '/messages', word: 'Messages', icon: MessageSquareText };
const contacts: NavItem = { href: '/contacts', word: 'Contacts', icon: Users };
const runs: NavItem = { href: '/runs', word: 'Runs', icon: Activity };
const channels: NavItem = { href: '/channels', word: 'Channels', icon: Plug };
export const help: NavItem = { href: '/help', word: 'Help', icon: LifeBuoy };

/** The navigation, in the order of the work. */
export const navGroups: readonly NavGroup[] = [
  { items: [home, tasks, tryIt] },
  { heading: 'Build', items: [workflows] },
  { heading: 'Talk', items: [messages, contacts] },
  { heading: 'Watch', items: [runs] },
  { heading: 'Set up', items: [channels] },
];
/** Bottom tabs of the phone; the rest is behind More. */
export const phoneTabs: readonly NavItem[] = [home, messages, runs, tryIt];
export const phoneMore: readonly NavItem[] = [tasks, workflows, contacts, channels, help];
export const allItems: readonly NavItem[] = [...navGroups.flatMap(({ items }) => items), help];

/** A page below an item belongs to it. */
export const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
