import { Button } from '../design/button/button.tsx';
import { Disclosure } from '../design/disclosure/disclosure.tsx';
import { DueDate } from '../design/due-date/due-date.tsx';
import { Explain } from '../design/explain/explain.tsx';
import { IdentityBar } from '../design/identity-bar/identity-bar.tsx';
import { JumpLinks } from '../design/jump-links/jump-links.tsx';
import { KeyValue } from '../design/key-value/key-value.tsx';
import { Link } from '../design/link/link.tsx';
import { PageHeader } from '../design/page-header/page-header.tsx';
import { SavedStatus } from '../design/saved-status/saved-status.tsx';
import { Section } from '../design/section/section.tsx';
import { Stepper } from '../design/stepper/stepper.tsx';
import { Tag } from '../design/tag/tag.tsx';
import { Timeline } from '../design/timeline/timeline.tsx';
import { Specimen, State } from './specimen.tsx';

const today = '2026-03-12';
const steps = ['Stage', 'Map', 'Check', 'Preview', 'Done'] as const;

const Pupil = () => (
  <Specimen name="Identity bar, sections, jump links">
    <State of="The head of a pupil's page" wide>
      <IdentityBar
        name="Sam Okafor"
        level={2}
        provision="E"
        details={['Year 4', 'Class 4Y', 'Quayside Primary']}
        tags={<Tag>EAL</Tag>}
        actions={<Button icon="print">Print profile</Button>}
        facts={[
          { label: 'Annual review due', value: <DueDate date="2026-03-09" today={today} /> },
          { label: 'Key adult', value: 'Amina Yusuf' },
          { label: 'Next meeting', value: 'Not arranged' },
        ]}
      />
    </State>
    <State of="A long name" wide>
      <IdentityBar
        name="Alexandrina Papadopoulou-Featherstonehaugh-Wrzeszczykiewicz"
        level={2}
        provision="K"
        details={['Year 6']}
      />
    </State>
    <State of="The parts of the page" wide>
      <JumpLinks
        items={[
          { id: 'gallery-now', label: 'Now' },
          { id: 'gallery-story', label: 'Timeline', count: 3 },
          { id: 'gallery-dates', label: 'Deadlines' },
        ]}
      />
      <Section id="gallery-now" title="Now" level={3} actions={<Button size="s">Edit</Button>}>
        <KeyValue
          facts={[
            {
              label: 'Main need',
              value: 'Speech, language and communication',
              action: <Link href="#gallery-now">Change</Link>,
            },
            { label: 'Interpreter', action: <Link href="#gallery-now">Add</Link> },
            { label: 'What helps', value: 'First and next board; time to answer; the same seat' },
          ]}
        />
      </Section>
      <Section id="gallery-story" title="Timeline" level={3} count={3}>
        <Timeline
          label="Sam’s story"
          items={[
            {
              id: '1',
              date: '2026-03-02',
              title: 'Views received from home',
              by: 'family page',
              icon: 'mail',
              children: 'Mornings are better. Sam wants to stay in the football group.',
            },
            {
              id: '2',
              date: '2026-02-10',
              title: 'Review cycle closed',
              by: 'Carys Llewellyn-Pritchard',
              icon: 'check',
            },
            { id: '3', date: '2025-11-04', title: 'Plan agreed', by: 'Amina Yusuf', icon: 'note' },
          ]}
        />
      </Section>
      <Section id="gallery-dates" title="Deadlines" level={3}>
        <Explain
          open
          dueOn="2026-03-09"
          owner="The local authority"
          countedFrom={{ date: '2025-03-10', fact: 'the last review was decided', estimated: true }}
          why="12 months starting with Monday 10 March 2025 end on Monday 9 March 2026"
          source="Children and Families Act 2014, section 44(1)"
          sourceHref="https://www.legislation.gov.uk/ukpga/2014/6/section/44"
        />
      </Section>
    </State>
  </Specimen>
);

/** How a page and a record are set out. */
export const Records = () => (
  <>
    <Specimen name="Page header">
      <State of="A list" wide>
        <PageHeaderSample />
      </State>
    </Specimen>
    <Pupil />
    <Specimen name="Stepper and disclosure">
      <State of="At the third step" wide>
        <Stepper label="Import, steps" steps={steps} current={2} />
      </State>
      <State of="All done" wide>
        <Stepper label="Import, steps, all done" steps={steps} current={5} />
      </State>
      <State of="Closed">
        <Disclosure summary="Who can see this?">
          <p>The SENCO, the class teacher and the head.</p>
        </Disclosure>
      </State>
      <State of="Right to left, open">
        <div dir="rtl" lang="ar">
          <Disclosure summary="من يمكنه رؤية هذا؟" open>
            <p>المنسق والمعلم ومدير المدرسة.</p>
          </Disclosure>
        </div>
      </State>
    </Specimen>
  </>
);

const PageHeaderSample = () => (
  <PageHeader
    title="Pupils"
    level={2}
    back={{ href: '#page-header', label: 'Today' }}
    lead="81 on the register, 12 reviews overdue."
    status={<SavedStatus state="saved" at="14:02" />}
    actions={
      <>
        <Button icon="import">Import</Button>
        <Button tone="primary" icon="plus">
          Add a pupil
        </Button>
      </>
    }
  />
);
