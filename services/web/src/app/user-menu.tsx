import { useNavigate } from '@tanstack/react-router';
import { Menu } from '../design/menu/menu.tsx';
import { useSession } from '../session/session-context.tsx';

/** Who is signed in, and the way out. */
export const UserMenu = ({ name }: { readonly name: string }) => {
  const navigate = useNavigate();
  const { signOut } = useSession();
  return (
    <Menu
      label={`You: ${name}`}
      face={<span>{name.split(' ')[0]}</span>}
      tone="quiet"
      entries={[
        { id: 'account', label: 'You and this screen', icon: 'staff' },
        { id: 'out', label: 'Sign out', icon: 'arrow-right' },
      ]}
      onAction={(id) => (id === 'out' ? signOut() : void navigate({ href: '/account' }))}
    />
  );
};
