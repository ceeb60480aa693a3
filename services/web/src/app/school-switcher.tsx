import type { Me } from '@waymark/contracts';
import { Menu } from '../design/menu/menu.tsx';
import type { SchoolInView } from '../session/me-context.tsx';

type Props = { readonly me: Me; readonly school: SchoolInView | null; readonly onChoose: (schoolId: string) => void };

/** Which school is in view, and the way to another for those who see several. */
export const SchoolSwitcher = ({ me, school, onChoose }: Props) => {
  const name = school?.name ?? me.trust.name;
  if (me.schools.length < 2) return <span>{name}</span>;
  return (
    <Menu
      label={`School: ${name}`}
      face={<span>{name}</span>}
      tone="quiet"
      entries={me.schools.map(({ id, name: label }) => ({
        id,
        label,
        group: me.trust.name,
        ...(id === school?.id ? { icon: 'check' as const } : {}),
      }))}
      onAction={onChoose}
    />
  );
};
