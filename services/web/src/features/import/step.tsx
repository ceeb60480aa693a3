import { useNavigate } from '@tanstack/react-router';
import type { ImportView } from '@waymark/contracts';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../design/button/button.tsx';
import type { SettlingStep } from './import-search.ts';
import { stepAfter, stepBefore } from './import-steps.ts';

/** Goes to a step of the page one is on; going back in the browser comes back to this one. */
export const useGoToStep = () => {
  const navigate = useNavigate({ from: '/import/$importId' });
  return (step: SettlingStep) => void navigate({ search: { step } });
};

let lastShown: string | null = null;

type Props = {
  readonly view: ImportView;
  readonly step: SettlingStep;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** What stands beside "Back" in place of "Continue". */
  readonly onward?: ReactNode;
};

/** One step of the page, under its own heading, which takes the focus when one comes from another step. */
export const Step = ({ view, step, title, lead, children, onward }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const go = useGoToStep();
  useEffect(() => {
    const here = `${view.import.id} ${step}`;
    if (lastShown?.startsWith(view.import.id) && lastShown !== here) heading.current?.focus();
    lastShown = here;
  }, [view.import.id, step]);
  return (
    <section className="stack" aria-labelledby="import-step">
      <div className="stack" data-gap="s">
        <h2 className="import__step-title" id="import-step" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="soft">{lead}</p>
      </div>
      {children}
      <div className="row import__onward">
        {step !== 'read' && (
          <Button icon="chevron-left" onClick={() => go(stepBefore(view, step))}>
            Back
          </Button>
        )}
        {onward === undefined ? (
          <Button tone="primary" iconAfter="arrow-right" onClick={() => go(stepAfter(view, step))}>
            Continue
          </Button>
        ) : (
          onward
        )}
      </div>
    </section>
  );
};
