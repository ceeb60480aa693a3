import { Button, ButtonLink, IconButton } from '../design/button/button.tsx';
import { Kbd } from '../design/kbd/kbd.tsx';
import { Link } from '../design/link/link.tsx';
import { Specimen, State } from './specimen.tsx';

/** What is pressed or followed. */
export const Actions = () => (
  <>
    <Specimen name="Button">
      <State of="Tones">
        <div className="row">
          <Button tone="primary">Send invitations</Button>
          <Button>Save and close</Button>
          <Button tone="quiet">Cancel</Button>
          <Button tone="danger">Delete for good</Button>
        </div>
      </State>
      <State of="With icons">
        <div className="row">
          <Button icon="plus">Add a meeting</Button>
          <Button icon="print">Print</Button>
          <Button tone="primary" iconAfter="arrow-right">
            Next
          </Button>
          <IconButton icon="edit" label="Edit" onClick={() => {}} />
          <IconButton icon="close" size="s" label="Close" onClick={() => {}} />
        </div>
      </State>
      <State of="Busy">
        <div className="row">
          <Button tone="primary" busy>
            Importing
          </Button>
          <Button busy>Saving</Button>
        </div>
      </State>
      <State of="Disabled">
        <div className="row">
          <Button tone="primary" disabled>
            Send invitations
          </Button>
          <Button disabled>Save</Button>
        </div>
      </State>
      <State of="Small">
        <div className="row">
          <Button size="s">Chase</Button>
          <Button size="s" tone="primary">
            Sign off
          </Button>
          <Button size="s" tone="quiet" icon="undo">
            Undo
          </Button>
        </div>
      </State>
      <State of="A link that starts something">
        <ButtonLink href="#button" tone="primary" icon="import">
          Import pupils
        </ButtonLink>
      </State>
      <State of="Long words">
        <Button>
          Send the invitation, the agenda and last year’s review report to everyone who has not yet answered
        </Button>
      </State>
    </Specimen>
    <Specimen name="Link and keys">
      <State of="In a sentence">
        <p>
          The rule is in <Link href="#link-and-keys">section 44 of the Act</Link>, or read it{' '}
          <Link href="https://www.legislation.gov.uk" newTab>
            on legislation.gov.uk
          </Link>
          .
        </p>
      </State>
      <State of="Quiet">
        <Link href="#link-and-keys" tone="quiet">
          Okafor, Sam
        </Link>
      </State>
      <State of="With an icon, a download">
        <Link href="/favicon.svg" icon="download" download>
          Download the register
        </Link>
      </State>
      <State of="Keys">
        <Kbd keys={['Ctrl', 'K']} />
      </State>
    </Specimen>
  </>
);
