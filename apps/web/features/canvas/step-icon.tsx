import {
  Circle,
  Clock,
  GitBranch,
  Globe,
  Hourglass,
  type LucideIcon,
  MessageCircleQuestion,
  MessageSquare,
  MessageSquareReply,
  MousePointerClick,
  OctagonX,
  Reply,
  Send,
  Split,
  Tag,
  UserMinus,
  UserPlus,
  Users,
  Variable,
  Webhook,
} from 'lucide-react';

// Named one by one, so that the bundle carries these and not the whole set; a test holds the list against the node types.
export const stepIcons: Readonly<Record<string, LucideIcon>> = {
  clock: Clock,
  'git-branch': GitBranch,
  globe: Globe,
  hourglass: Hourglass,
  'message-circle-question': MessageCircleQuestion,
  'message-square': MessageSquare,
  'message-square-reply': MessageSquareReply,
  'mouse-pointer-click': MousePointerClick,
  'octagon-x': OctagonX,
  reply: Reply,
  send: Send,
  split: Split,
  tag: Tag,
  'user-minus': UserMinus,
  'user-plus': UserPlus,
  users: Users,
  variable: Variable,
  webhook: Webhook,
};

export function StepIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Icon = stepIcons[name] ?? Circle;
  return <Icon size={size} strokeWidth={1.8} aria-hidden />;
}

/** The icon on its tinted tile; triggers have the only filled, round one. */
export const StepTile = ({ icon, group }: { icon: string; group: string }) => (
  <span className={`sb-tile sb-tile-${group}`}>
    <StepIcon name={icon} />
  </span>
);
