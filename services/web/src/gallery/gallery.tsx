import { useCallback, useEffect, useState } from 'react';
import { AppShell, type NavItem } from '../design/app-shell/app-shell.tsx';
import { type Command, CommandPalette, preloadCommandPalette } from '../design/command-palette/command-palette.tsx';
import { Menu } from '../design/menu/menu.tsx';
import { NavigationProvider } from '../design/navigation/navigation.tsx';
import { PageHeader } from '../design/page-header/page-header.tsx';
import { RadioGroup } from '../design/radio-group/radio-group.tsx';
import { applyTheme, type Theme } from '../design/styles/theme.ts';
import { ToastProvider } from '../design/toast/toast.tsx';
import { Actions } from './actions.tsx';
import { Fields } from './fields.tsx';
import { Foundations } from './foundations.tsx';
import { Messages } from './messages.tsx';
import { Overlays } from './overlays.tsx';
import { Records } from './records.tsx';
import { States } from './states.tsx';
import { Tables } from './tables.tsx';

const nav: readonly NavItem[] = [
  { href: '#mark', label: 'Today', icon: 'today', current: true, count: 3 },
  { href: '#data-table', label: 'Pupils', icon: 'pupils' },
  { href: '#date-and-time-fields', label: 'Meetings', icon: 'meetings' },
  { href: '#file-drop', label: 'Import', icon: 'import' },
  { href: '#menu', label: 'Staff', icon: 'staff' },
];

const commands: readonly Command[] = [
  {
    id: 'sam',
    group: 'Pupils',
    label: 'Sam Okafor',
    detail: 'Year 4, Quayside Primary',
    keywords: ['Samuel'],
    icon: 'staff',
  },
  { id: 'noor', group: 'Pupils', label: 'Noor Bell', detail: 'Year 1, Quayside Primary', icon: 'staff' },
  { id: 'print', group: 'Actions', label: 'Print one-page profile', keys: ['Ctrl', 'P'], icon: 'print' },
  { id: 'invite', group: 'Actions', label: 'Invite a family', icon: 'mail' },
  { id: 'meetings', group: 'Screens', label: 'Meetings', icon: 'meetings' },
];

/** The design page has no other pages to go to. */
const navigation = { go: (href: string) => window.location.assign(href) };

const themes = [
  { value: 'system', label: 'As the browser' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Every component in every state, on one page, in the frame that staff see. */
export const Gallery = () => {
  const [theme, setTheme] = useState<Theme>('system');
  const [searching, setSearching] = useState(false);
  useEffect(() => applyTheme(theme), [theme]);
  const search = useCallback(() => setSearching(true), []);
  return (
    <NavigationProvider value={navigation}>
      <ToastProvider>
        <AppShell
          home="#main"
          nav={nav}
          switcher={
            <Menu
              label="School: Quayside Primary"
              face={<span>Quayside Primary</span>}
              tone="quiet"
              entries={[
                { id: 'quay', label: 'Quayside Primary' },
                { id: 'all', label: 'All of Harbour Trust' },
              ]}
              onAction={() => {}}
            />
          }
          onSearch={search}
          onSearchIntent={preloadCommandPalette}
          user={
            <Menu
              label="You: Carys Llewellyn"
              face={<span>Carys</span>}
              tone="quiet"
              entries={[
                { id: 'settings', label: 'Settings' },
                { id: 'out', label: 'Sign out' },
              ]}
              onAction={() => {}}
            />
          }
          clock="Thu 12 Mar 2026"
        >
          <div className="page">
            <PageHeader
              title="Design system"
              lead="Every component in every state. Screens are made of these and of nothing else."
            />
            <RadioGroup label="Theme" inline value={theme} onChange={setTheme} options={themes} />
            <Foundations />
            <States />
            <Actions />
            <Fields />
            <Tables />
            <Messages />
            <Overlays />
            <Records />
          </div>
        </AppShell>
        <CommandPalette open={searching} onClose={() => setSearching(false)} commands={commands} onChoose={() => {}} />
      </ToastProvider>
    </NavigationProvider>
  );
};
