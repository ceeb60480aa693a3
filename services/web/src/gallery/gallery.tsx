import { useEffect, useState } from 'react';
import { AppShell, type NavItem } from '../design/app-shell/app-shell.tsx';
import { Button } from '../design/button/button.tsx';
import { RadioGroup } from '../design/radio-group/radio-group.tsx';
import { applyTheme, type Theme } from '../design/styles/theme.ts';
import { Actions } from './actions.tsx';
import { Fields } from './fields.tsx';
import { Tables } from './tables.tsx';

const nav: readonly NavItem[] = [
  { href: '#today', label: 'Today', icon: 'today', current: true, count: 3 },
  { href: '#pupils', label: 'Pupils', icon: 'pupils' },
  { href: '#meetings', label: 'Meetings', icon: 'meetings' },
  { href: '#import', label: 'Import', icon: 'import' },
  { href: '#staff', label: 'Staff', icon: 'staff' },
];

/** Every component in every state, on one page, in the frame that staff see. */
export const Gallery = () => {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <AppShell home="#main" nav={nav} onSearch={() => {}} user={<Button size="s">Me</Button>} clock="Thu 12 Mar 2026">
      <div className="page">
        <h1>Design system</h1>
        <RadioGroup
          label="Theme"
          inline
          value={theme}
          onChange={setTheme}
          options={[
            { value: 'system', label: 'As the browser' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <Actions />
        <Fields />
        <Tables />
      </div>
    </AppShell>
  );
};
