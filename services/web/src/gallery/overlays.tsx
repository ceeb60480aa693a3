import { useEffect, useState } from 'react';
import { Button } from '../design/button/button.tsx';
import { ComboBox, type ComboOption } from '../design/combo-box/combo-box.tsx';
import { Dialog, preloadDialog, SlideOver } from '../design/dialog/dialog.tsx';
import { FileDrop } from '../design/file-drop/file-drop.tsx';
import { Menu, type MenuEntry } from '../design/menu/menu.tsx';
import { TextField } from '../design/text-field/text-field.tsx';
import { Specimen, State } from './specimen.tsx';

const entries: readonly MenuEntry[] = [
  { id: 'print', label: 'Print the one-page profile', icon: 'print' },
  { id: 'invite', label: 'Invite the family', icon: 'mail', detail: 'You see it before it goes' },
  { id: 'move', label: 'Move to another school', icon: 'arrow-right', group: 'Records', disabled: true },
  { id: 'erase', label: 'Erase for good', icon: 'close', group: 'Records', danger: true },
];

const staff: readonly ComboOption[] = [
  { id: 'a', label: 'Amina Yusuf', detail: 'Class teacher, 4Y' },
  { id: 'b', label: 'Ben Carter', detail: 'Teaching assistant' },
  { id: 'c', label: 'Ben Carter', detail: 'Class teacher, 2C' },
  { id: 'd', label: 'Carys Llewellyn-Pritchard', detail: 'SENCO' },
];

const Dialogs = () => {
  const [open, setOpen] = useState<'plain' | 'alert' | 'side' | undefined>();
  const [text, setText] = useState('Sam');
  const close = () => setOpen(undefined);
  useEffect(preloadDialog, []);
  const buttons = (
    <>
      <Button tone="primary" onClick={close}>
        Send
      </Button>
      <Button onClick={close}>Cancel</Button>
    </>
  );
  return (
    <Specimen name="Dialog and slide-over">
      <State of="A question">
        <Button aria-haspopup="dialog" onClick={() => setOpen('plain')}>
          Send to the family
        </Button>
        <Dialog open={open === 'plain'} onClose={close} title="Send to the family?" actions={buttons}>
          <p>Two people will get it by email. You can call it back for 60 seconds.</p>
        </Dialog>
      </State>
      <State of="What cannot be undone">
        <Button tone="danger" onClick={() => setOpen('alert')}>
          Erase for good
        </Button>
        <Dialog
          open={open === 'alert'}
          onClose={close}
          kind="alert"
          size="s"
          title="Erase this record for good?"
          actions={
            <>
              <Button tone="danger" onClick={close}>
                Erase
              </Button>
              <Button onClick={close}>Keep it</Button>
            </>
          }
        >
          <p>It cannot be brought back. The audit trail keeps that it was erased, and by whom.</p>
        </Dialog>
      </State>
      <State of="At the side">
        <Button icon="edit" onClick={() => setOpen('side')}>
          Edit contact details
        </Button>
        <SlideOver open={open === 'side'} onClose={close} title="Contact details" actions={buttons}>
          <TextField label="Preferred name" value={text} onChange={setText} />
        </SlideOver>
      </State>
    </Specimen>
  );
};

/** What opens over the page, and is fetched only then. */
export const Overlays = () => {
  const [chosen, setChosen] = useState('d');
  const [said, setSaid] = useState('Nothing yet');
  return (
    <>
      <Dialogs />
      <Specimen name="Menu">
        <State of="Of actions">
          <div className="row">
            <Menu label="More actions" entries={entries} onAction={setSaid} />
            <span className="soft small">Last chosen: {said}</span>
          </div>
        </State>
        <State of="Quiet, small">
          <Menu
            label="Okafor, Sam: actions"
            face="Actions"
            tone="quiet"
            size="s"
            entries={entries}
            onAction={setSaid}
          />
        </State>
      </Specimen>
      <Specimen name="Combo box">
        <State of="Chosen">
          <ComboBox
            label="Who will answer?"
            hint="Type part of a name"
            options={staff}
            value={chosen}
            onChange={setChosen}
          />
        </State>
        <State of="Error">
          <ComboBox
            id="gallery-owner"
            label="Owner"
            error="Choose who owns this plan"
            options={staff}
            value=""
            onChange={() => {}}
          />
        </State>
        <State of="Disabled">
          <ComboBox label="Case worker" optional disabled options={staff} value="a" onChange={() => {}} />
        </State>
      </Specimen>
      <Specimen name="File drop">
        <State of="With a place to paste" wide>
          <FileDrop
            label="Your register"
            hint="A spreadsheet or an export from your MIS: .xlsx or .csv"
            accept=".xlsx,.csv"
            onFile={(file) => setSaid(file.name)}
            onRows={() => setSaid('rows')}
          />
        </State>
        <State of="Chosen" wide>
          <FileDrop label="Term dates" accept=".csv" chosen="term-dates-2026.csv, 2 KB" onFile={() => {}} />
        </State>
        <State of="Error" wide>
          <FileDrop label="Evidence" accept=".pdf" error="The file is a picture. Choose a PDF" onFile={() => {}} />
        </State>
      </Specimen>
    </>
  );
};
