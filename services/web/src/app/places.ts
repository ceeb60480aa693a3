import type { Permission } from '@waymark/domain';
import type { NavItem } from '../design/app-shell/app-shell.tsx';
import { mayIn, type SchoolInView } from '../session/me-context.tsx';

type Place = Pick<NavItem, 'href' | 'label' | 'icon'> & {
  readonly permission: Permission;
  readonly unless?: Permission;
};

const places: readonly Place[] = [
  { href: '/', label: 'Today', icon: 'today', permission: 'register:read' },
  { href: '/pupils', label: 'Pupils', icon: 'pupils', permission: 'register:read' },
  { href: '/meetings', label: 'Meetings', icon: 'meetings', permission: 'register:read' },
  { href: '/held', label: 'Held', icon: 'mail', permission: 'pupil:read' },
  { href: '/forecast', label: 'Forecast', icon: 'clock', permission: 'register:read' },
  // Whoever has a school's own forecast goes from there to all schools'.
  { href: '/trust/forecast', label: 'Forecast', icon: 'clock', permission: 'trust:read', unless: 'register:read' },
  { href: '/import', label: 'Import', icon: 'import', permission: 'import:run' },
  { href: '/staff', label: 'Staff', icon: 'staff', permission: 'staff:read' },
];

/** The places in the bar that this person may go to, in their order. */
export const placesFor = (school: SchoolInView | null): readonly Place[] =>
  places.filter(({ permission, unless }) => mayIn(school, permission) && !(unless && mayIn(school, unless)));

/** Whether a path lies at or under a place. */
export const isWithin = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
