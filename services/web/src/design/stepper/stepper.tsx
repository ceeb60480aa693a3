import './stepper.css';
import { Icon } from '../icon/icon.tsx';

type Props = {
  readonly label: string;
  readonly steps: readonly string[];
  /** Where in `steps` the person is, from 0; the length of `steps` when all is done. */
  readonly current: number;
};

/** The steps of a wizard: those behind, this one, those ahead. */
export const Stepper = ({ label, steps, current }: Props) => (
  <nav aria-label={label}>
    <ol className="stepper">
      {steps.map((step, at) => (
        <li
          className="stepper__step"
          key={step}
          aria-current={at === current ? 'step' : undefined}
          data-behind={at < current || undefined}
        >
          <span className="stepper__mark" aria-hidden="true">
            {at < current ? <Icon name="check" size="s" /> : at + 1}
          </span>
          <span className="stepper__name">
            {step}
            {at < current && <span className="visually-hidden">, done</span>}
          </span>
        </li>
      ))}
    </ol>
  </nav>
);
