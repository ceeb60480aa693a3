import { useNavigate } from '@tanstack/react-router';
import { Menu } from '../design/menu/menu.tsx';
import { mayIn, useHere } from '../session/me-context.tsx';
import { useSession } from '../session/session-context.tsx';

const goes: Readonly<Record<string, string>> = {
  account: '/account',
  school: '/school',
  words: '/messages',
  councils: '/councils',
};

/** Who is signed in, her school, and the way out. */
export const UserMenu = ({ name }: { readonly name: string }) => {
  const navigate = useNavigate();
  const { signOut } = useSession();
  const { school } = useHere();
  return (
    <Menu
      label={`You: ${name}`}
      face={<span>{name.split(' ')[0]}</span>}
      tone="quiet"
      entries={[
        { id: 'account', label: 'You and this screen', icon: 'staff' },
        ...(mayIn(school, 'school:read') ? [{ id: 'school', label: 'School', icon: 'calendar' as const }] : []),
        ...(mayIn(school, 'school:manage') || mayIn(school, 'council:change')
          ? [{ id: 'councils', label: 'Councils', icon: 'file' as const }]
          : []),
        ...(mayIn(school, 'message:read') || mayIn(school, 'words:change')
          ? [{ id: 'words', label: 'Words of messages', icon: 'mail' as const }]
          : []),
        { id: 'out', label: 'Sign out', icon: 'arrow-right' },
      ]}
      onAction={(id) => (id === 'out' ? signOut() : void navigate({ href: goes[id] ?? '/account' }))}
    />
  );
};
