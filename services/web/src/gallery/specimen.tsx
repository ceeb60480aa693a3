import './gallery.css';
import type { ReactNode } from 'react';

/** One component, with its states under it. */
export const Specimen = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section className="specimen" id={slug(name)} aria-labelledby={`${slug(name)}-name`}>
    <h2 className="specimen__name" id={`${slug(name)}-name`}>
      {name}
    </h2>
    <div className="specimen__states">{children}</div>
  </section>
);

/** One state of it, with the word for that state. */
export const State = ({
  of: name,
  children,
  wide = false,
}: {
  readonly of: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) => (
  <div className="specimen__state" data-wide={wide || undefined}>
    <p className="specimen__word">{name}</p>
    <div>{children}</div>
  </div>
);

const slug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');
