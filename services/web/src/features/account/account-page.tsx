import { type ReactNode, useState } from 'react';
import { DemoClock } from '../../demo-clock/demo-clock.tsx';
import { Button } from '../../design/button/button.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Link } from '../../design/link/link.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { RadioGroup } from '../../design/radio-group/radio-group.tsx';
import { Section } from '../../design/section/section.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { useHere } from '../../session/me-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { rememberedTheme } from '../../session/theme-choice.ts';
import { roleWords } from '../../words/roles.ts';
import { DigestSection } from './digest-section.tsx';
import { FeedSection } from './feed-section.tsx';
import { InstantSection } from './instant-section.tsx';

const Theme = () => {
  const [theme, setTheme] = useState(rememberedTheme.read);
  return (
    <RadioGroup
      label="Colours"
      inline
      value={theme}
      onChange={(chosen) => {
        rememberedTheme.choose(chosen);
        setTheme(chosen);
      }}
      options={[
        { value: 'system', label: 'As this computer' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  );
};

const Roles = (): ReactNode => {
  const { me } = useHere();
  const nameOf = (id: string) => me.schools.find((school) => school.id === id)?.name ?? 'another school';
  return (
    <ul className="stack" data-gap="s">
      {me.grants.map(({ role, scope }) => (
        <li key={`${role}-${JSON.stringify(scope)}`}>
          {roleWords[role]}, {scope.kind === 'trust' ? me.trust.name : nameOf(scope.schoolId)}
        </li>
      ))}
    </ul>
  );
};

/** Who is signed in, what she may do, and how this screen looks. */
export const AccountPage = () => {
  const { me } = useHere();
  const { signOut } = useSession();
  usePageTitle('You and this screen');
  return (
    <div className="page" data-width="narrow">
      <PageHeader title="You and this screen" actions={<Button onClick={signOut}>Sign out</Button>} />
      <Section title="You">
        <KeyValue
          facts={[
            { label: 'Name', value: me.staff.name },
            { label: 'Job title', value: me.staff.jobTitle },
            { label: 'Trust', value: me.trust.name },
            { label: 'What you may do as', value: <Roles /> },
          ]}
        />
      </Section>
      <DigestSection />
      <InstantSection />
      <FeedSection />
      <Section title="This screen">
        <Theme />
      </Section>
      {me.demo && (
        <Section title="The demo">
          <div className="row">
            <DemoClock today={me.today} />
            <Link href="/mailbox" newTab>
              Every message that was sent
            </Link>
          </div>
        </Section>
      )}
      <Section title="What stays on this computer">
        <p>
          Names and files are kept in this tab’s memory only. What you typed and did not save is kept in this tab until
          you sign out. Close the tab, or sign out, when others use this computer.
        </p>
      </Section>
    </div>
  );
};
