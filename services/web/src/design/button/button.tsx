import './button.css';
import type { MouseEventHandler, ReactNode, Ref } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { useLinkProps } from '../navigation/navigation.tsx';

type Look = {
  /** `primary` once a page; `danger` for what cannot be undone. */
  readonly tone?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 's' | 'm';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
};

type ButtonProps = Look & {
  readonly children: ReactNode;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly type?: 'button' | 'submit';
  readonly form?: string;
  readonly disabled?: boolean;
  /** Work is under way: stays focusable, ignores presses, and says so. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-haspopup'?: 'dialog' | 'menu';
  readonly 'aria-describedby'?: string;
};

/** Does something. Names what it does with a verb: "Send invitations", not "OK". */
export const Button = ({
  children,
  tone = 'secondary',
  size = 'm',
  icon,
  iconAfter,
  type = 'button',
  busy = false,
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    className="button"
    data-tone={tone}
    data-size={size}
    data-busy={busy || undefined}
    type={busy ? 'button' : type}
    aria-disabled={busy || undefined}
    {...(busy || onClick === undefined ? {} : { onClick })}
    {...rest}
  >
    {busy ? <span className="button__busy" aria-hidden="true" /> : icon && <Icon name={icon} size="s" />}
    <span>{children}</span>
    {busy && <span className="visually-hidden">, working</span>}
    {iconAfter && <Icon name={iconAfter} size="s" />}
  </button>
);

/** A square button with a drawing for a face. The label is its name to everyone else, and its tooltip. */
export const IconButton = ({ label, icon, onClick, size = 'm', ref, expanded, disabled = false }: IconButtonProps) => (
  <button
    ref={ref}
    className="button"
    data-tone="quiet"
    data-size={size}
    data-square
    type="button"
    aria-label={label}
    aria-expanded={expanded}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    <Icon name={icon} size={size === 's' ? 's' : 'm'} />
  </button>
);

type IconButtonProps = {
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
  readonly size?: 's' | 'm';
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A link that looks like a button: it goes somewhere, and starts something there. */
export const ButtonLink = ({
  href,
  children,
  tone = 'secondary',
  size = 'm',
  icon,
  iconAfter,
}: Look & { readonly href: string; readonly children: ReactNode }) => (
  <a className="button" data-tone={tone} data-size={size} {...useLinkProps(href)}>
    {icon && <Icon name={icon} size="s" />}
    <span>{children}</span>
    {iconAfter && <Icon name={iconAfter} size="s" />}
  </a>
);
