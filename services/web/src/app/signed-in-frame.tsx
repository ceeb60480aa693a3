import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import type { Me } from '@waymark/contracts';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useApi } from '../api/api-context.tsx';
import { rollQuery } from '../api/roll.ts';
import { ClockNotice, DemoClock } from '../demo-clock/demo-clock.tsx';
import { AppShell } from '../design/app-shell/app-shell.tsx';
import { preloadCommandPalette } from '../design/command-palette/command-palette.tsx';
import { whenIdle } from '../page/when-idle.ts';
import { HereProvider, mayIn } from '../session/me-context.tsx';
import { Palette, type PaletteMode } from './palette/palette.tsx';
import { isWithin, placesFor } from './places.ts';
import { SchoolSwitcher } from './school-switcher.tsx';
import { useHeldCount } from './use-held-count.ts';
import { useSchoolChoice } from './use-school-choice.ts';
import { UserMenu } from './user-menu.tsx';

type Props = { readonly me: Me; readonly children?: ReactNode };

/** The frame of every staff page, filled for who is here: her schools, her places, her search, the demo's clock. */
export const SignedInFrame = ({ me, children }: Props) => {
  const { school, chooseSchool } = useSchoolChoice(me);
  const [mode, setMode] = useState<PaletteMode>('closed');
  const queries = useQueryClient();
  const api = useApi();
  const navigate = useNavigate();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const search = useCallback(() => setMode('everything'), []);
  const schoolId = school !== null && mayIn(school, 'register:read') ? school.id : null;

  const held = useHeldCount(schoolId);
  useEffect(
    () =>
      whenIdle(() => {
        preloadCommandPalette();
        if (schoolId !== null) void queries.prefetchQuery(rollQuery(api, schoolId));
      }),
    [api, queries, schoolId],
  );

  const places = placesFor(school);
  const home = places[0]?.href ?? '/account';
  useEffect(() => {
    if (path === '/' && home !== '/') void navigate({ href: home, replace: true });
  }, [path, home, navigate]);

  const go = (href: string) => void navigate({ href });
  const changeSchool = (id: string) => {
    chooseSchool(id);
    if (!places.some(({ href }) => href === path)) go(home);
  };
  return (
    <HereProvider value={{ me, school, chooseSchool }}>
      <AppShell
        home={home}
        nav={places.map(({ href, label, icon }) => ({
          ...{ href, label, icon, current: isWithin(path, href) },
          ...(href === '/held' ? { count: held } : {}),
        }))}
        switcher={<SchoolSwitcher me={me} school={school} onChoose={changeSchool} />}
        {...(schoolId === null ? {} : { onSearch: search, onSearchIntent: preloadCommandPalette })}
        user={<UserMenu name={me.staff.name} />}
        {...(me.demo ? { clock: <DemoClock today={me.today} />, notice: <ClockNotice /> } : {})}
      >
        {children ?? <Outlet />}
      </AppShell>
      {schoolId !== null && <Palette mode={mode} onMode={setMode} />}
    </HereProvider>
  );
};
