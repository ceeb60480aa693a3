import './modal-dialog.css';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../button/button.tsx';
import type { DialogProps } from './dialog.tsx';

/** The dialog itself; apart, so that it is fetched only when one opens. */
export const ModalDialog = ({
  onClose,
  title,
  children,
  actions,
  size = 'm',
  kind = 'plain',
  side,
}: DialogProps & { readonly side: boolean }) => (
  <ModalOverlay
    className="dialog__scrim"
    data-side={side || undefined}
    isOpen
    isDismissable={kind === 'plain'}
    onOpenChange={(open) => !open && onClose()}
  >
    <Modal className="dialog__frame" data-size={size} data-side={side || undefined}>
      <AriaDialog className="dialog" role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
        <div className="dialog__head">
          <Heading className="dialog__title" slot="title" level={2}>
            {title}
          </Heading>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
        <div className="dialog__body">{children}</div>
        {actions && <div className="dialog__actions">{actions}</div>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
