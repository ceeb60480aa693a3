import './jump-links.css';
import { useInView } from './use-in-view.ts';

/** `id` is that of a Section on the same page. */
export type JumpLink = { readonly id: string; readonly label: string; readonly count?: number };

/** The parts of one long page, in one line that stays in sight. The page scrolls; nothing is hidden behind a tab. */
export const JumpLinks = ({
  items,
  label = 'On this page',
}: {
  readonly items: readonly JumpLink[];
  readonly label?: string;
}) => {
  const current = useInView(items.map((item) => item.id));
  return (
    <nav className="jump-links" aria-label={label}>
      <ul className="jump-links__list">
        {items.map(({ id, label: name, count }) => (
          <li key={id}>
            <a className="jump-links__link" href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
              {name}
              {count !== undefined && <span className="jump-links__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
