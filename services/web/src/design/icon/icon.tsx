import './icon.css';
import { type IconName, shapes } from './shapes.ts';

export type { IconName } from './shapes.ts';

/** A line drawing beside words; it is hidden from assistive technology, so the words must carry the meaning. */
export const Icon = ({ name, size = 'm' }: { readonly name: IconName; readonly size?: 's' | 'm' | 'l' }) => (
  <svg className="icon" data-size={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
