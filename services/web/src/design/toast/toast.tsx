import './toast.css';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { added, type Toast, ticked } from './toasts.ts';

/** Says what just happened; `undo` adds a button that takes it back. */
export type ShowToast = (
  message: string,
  options?: { readonly undo?: () => void; readonly tone?: 'done' | 'problem' },
) => void;

const ToastContext = createContext<ShowToast>(() => {});

/** The way to show a toast, for anything below a ToastProvider. */
export const useToast = () => useContext(ToastContext);

const ToastLine = ({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) => (
  <li className="toast" data-tone={toast.tone ?? 'done'}>
    <Icon name={toast.tone === 'problem' ? 'problem' : 'check'} />
    <span className="toast__message">{toast.message}</span>
    {toast.undo && (
      <Button
        size="s"
        icon="undo"
        onClick={() => {
          toast.undo?.();
          onClose();
        }}
      >
        Undo
      </Button>
    )}
    <IconButton icon="close" size="s" label={`Dismiss: ${toast.message}`} onClick={onClose} />
  </li>
);

/** Holds the messages at the foot of the screen. Time stands still while they are pointed at or hold the focus; an open dialog leaves them within reach. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [paused, setPaused] = useState(false);
  const nextId = useRef(0);
  const running = toasts.length > 0 && !paused;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setToasts(ticked), 1000);
    return () => clearInterval(timer);
  }, [running]);
  const show = useCallback<ShowToast>((message, options = {}) => {
    nextId.current += 1;
    const id = nextId.current;
    setToasts((now) => added(now, { id, message, ...options }));
  }, []);
  const close = (id: number) => {
    setPaused(false);
    setToasts((now) => now.filter((toast) => toast.id !== id));
  };
  return (
    <ToastContext value={show}>
      {children}
      <section
        className="toast__region"
        aria-label="What just happened"
        data-react-aria-top-layer="true"
        onPointerEnter={() => setPaused(true)}
        onPointerLeave={() => setPaused(false)}
        onFocus={() => setPaused(true)}
        onBlur={() => setPaused(false)}
      >
        <div role="status">
          <ul className="toast__list">
            {toasts.map((toast) => (
              <ToastLine key={toast.id} toast={toast} onClose={() => close(toast.id)} />
            ))}
          </ul>
        </div>
      </section>
    </ToastContext>
  );
};
